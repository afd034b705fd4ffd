import { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { EventStatus } from '#model/event.ts';
import { capitalised } from '#words/capitalised.ts';
import { words } from '#words/words.ts';
import { eventAddress, publishedAddress } from '../addresses.ts';
import { eventDayRestsOnInference, sayEventCounting } from '../eventDayBasis.ts';
import { type EventMention, type EventRecord, statusInWords } from '../eventRecords.ts';
import { publishedOn, sayKnownDay } from '../knownDay.ts';
import { isPrintable } from '../printable.ts';
import { sayDate, withoutDoubt } from '../sayDate.ts';
import type { CalendarDays } from './calendarDays.ts';
import { eventUid } from './eventUid.ts';

/** What a calendar calls what we know of an event. A day that rests on an inference makes any of them tentative. */
const STATUSES: Readonly<Record<EventStatus, ICalEventStatus>> = {
  reported: ICalEventStatus.CONFIRMED,
  confirmed: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  'past-due': ICalEventStatus.TENTATIVE,
  disputed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * An event as an entry of a calendar, of whole days. Its stamp is the newest day that anything here says of it, so that the
 * same content gives the same entry.
 *
 * @param site where the site is published; without it the entry has no address
 */
export function calendarEvent(record: EventRecord, days: CalendarDays, site: URL | undefined): ICalEventData {
  const { event } = record;
  const inferred = eventDayRestsOnInference(record);
  return {
    id: eventUid(event.id, site),
    stamp: utc(lastHeardOf(record) ?? days.start),
    allDay: true,
    start: utc(days.start),
    end: utc(days.end),
    summary: summaryOf(record),
    description: descriptionOf(record),
    location: event.place ?? null,
    categories: event.sides.map((name) => ({ name })),
    status: inferred && event.status !== 'cancelled' ? ICalEventStatus.TENTATIVE : STATUSES[event.status],
    // A reader is not busy on the day of another's meeting.
    transparency: ICalEventTransparency.TRANSPARENT,
    url: site ? publishedAddress(eventAddress(event.id), site) : null,
  };
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The newest day of an article that names the event, of a correction of one, or of its outcome. */
function lastHeardOf({ event, mentions }: EventRecord): string | undefined {
  return mentions
    .flatMap(({ article }) => [article.published, ...article.corrections.map(({ date }) => date)])
    .concat(event.outcome?.date ?? [])
    .sort()
    .at(-1);
}

/** “NATO-Russia council (planned)”: few calendars show a status, so the title says it. */
function summaryOf(record: EventRecord): string {
  const { event } = record;
  const { remarks } = words.calendar;
  const remark = [
    event.status === 'reported' || event.status === 'confirmed' ? '' : remarks[event.status],
    eventDayRestsOnInference(record) ? remarks.dayInferred : '',
  ].filter((part) => part !== '');
  return remark.length === 0 ? event.title : `${event.title} (${remark.join(', ')})`;
}

/** The first mention whose sentence may be printed, one whose sentence gives the day before all others. */
function shownMention({ mentions, dating }: EventRecord): EventMention | undefined {
  const shown = mentions.filter(({ article, mark }) => isPrintable(article, mark.sentence));
  const isDating = ({ article, mark: { sentence } }: EventMention): boolean =>
    article === dating?.article &&
    dating.dates.some(({ start, end }) => sentence.start <= start && end <= sentence.end);
  return shown.find(isDating) ?? shown[0];
}

/** How the day is known, the status, the sentence of the source, and what became of it; of an excerpt only what it prints. */
function descriptionOf(record: EventRecord): string {
  const { event, datedBy } = record;
  const shown = shownMention(record);
  const { outcome } = event;
  return [
    datedBy === null
      ? words.calendar.dayIsInferred(sayDate(withoutDoubt(event.date)))
      : words.calendar.dayIsStated(datedBy, sayEventCounting(record)),
    `${capitalised(statusInWords(record))}.`,
    shown &&
      `${shown.mark.sentence.text} (${shown.article.source.publisher}, ${sayKnownDay(publishedOn(shown.article))})`,
    outcome &&
      `${words.event.later} ${outcome.fact} (${outcome.publisher}, ${sayDate(outcome.date)}) ${outcome.url}`,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
