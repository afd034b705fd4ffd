import type { Event, EventStatusType, Thing } from 'schema-dts';
import type { EventStatus } from '#model/event.ts';
import { words } from '#words/words.ts';
import { ADDRESSES, type AddressOf, eventAddress } from '../addresses.ts';
import { eventDayRestsOnInference } from '../eventDayBasis.ts';
import type { EventRecord } from '../eventRecords.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { articleThing, eventThing } from './ids.ts';
import { isoInterval } from './isoInterval.ts';

/** What the vocabulary can say of a status; of a plan whose day is over, and of what is disputed, it says nothing true. */
const STATUS: Readonly<Partial<Record<EventStatus, EventStatusType>>> = {
  reported: 'https://schema.org/EventScheduled',
  planned: 'https://schema.org/EventScheduled',
  confirmed: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

/** An event's page: the event, and the way to it through the timeline. `inWords` says its day and status. */
export function eventThings(record: EventRecord, inWords: string, address: AddressOf): readonly Thing[] {
  const { id, title } = record.event;
  return [
    event(record, inWords, address),
    breadcrumbs(
      [
        { name: words.frame.timeline, path: ADDRESSES.timeline },
        { name: title, path: eventAddress(id) },
      ],
      address,
    ),
  ];
}

/**
 * An `Event` has to have a day and a place for Google, and the day is a fact to whoever reads it. One whose day is not exact or
 * rests on an inference, or whose place is not known, is therefore a `Thing` that is said to be an event, with its day in words.
 */
function event(record: EventRecord, inWords: string, address: AddressOf): Event | Thing {
  const { id, title, date, place, status, outcome } = record.event;
  const common = {
    '@id': address(eventThing(id)),
    name: title,
    url: address(eventAddress(id)),
    description: [inWords, outcome?.fact].filter((text) => text !== undefined).join(' '),
    subjectOf: [...new Set(record.mentions.map(({ article }) => article.slug))].map((slug) => ({
      '@id': address(articleThing(slug)),
    })),
  };
  const days = eventDayRestsOnInference(record) ? null : isoInterval(date);
  if (days === null || place === undefined)
    return { '@type': 'Thing', additionalType: 'https://schema.org/Event', ...common };
  const [startDate, endDate] = days;
  const eventStatus = STATUS[status];
  return {
    '@type': 'Event',
    ...common,
    startDate,
    endDate,
    location: { '@type': 'Place', name: place, address: place },
    ...(eventStatus && { eventStatus }),
  };
}
