import type { Briefing } from '#model/briefing.ts';
import { type AddressOf, addressesIn, eventAddress } from '../addresses.ts';
import { eventDayBasisOf } from '../eventDayBasis.ts';
import { type EventRecord, eventRecordsOf, plannedAsOf } from '../eventRecords.ts';
import { type Columns, csv } from './csv.ts';
import { EXPORTS } from './exportAddresses.ts';

/** `data/events.csv`: a line an event. Several values of a cell are parted by semicolons. */
export function eventsCsv(briefing: Briefing, site: URL | undefined): string {
  return csv(columns(addressesIn(EXPORTS.events, site)), [...eventRecordsOf(briefing).values()]);
}

function columns(address: AddressOf): Columns<EventRecord> {
  return {
    id: ({ event }) => event.id,
    title: ({ event }) => event.title,
    date: ({ event }) => event.date,
    date_certainty: ({ event }) => event.certainty,
    date_basis: eventDayBasisOf,
    date_in_text_as: ({ datedBy }) => datedBy,
    status: ({ event }) => event.status,
    planned_as_of: (record) => plannedAsOf(record)?.value ?? null,
    planned_as_of_certainty: (record) => plannedAsOf(record)?.certainty ?? null,
    place: ({ event }) => event.place ?? null,
    sides: ({ event }) => event.sides.join('; '),
    participants: ({ event }) => event.participants.join('; '),
    outcome: ({ event }) => event.outcome?.fact ?? null,
    outcome_publisher: ({ event }) => event.outcome?.publisher ?? null,
    outcome_date: ({ event }) => event.outcome?.date ?? null,
    outcome_url: ({ event }) => event.outcome?.url ?? null,
    articles: ({ mentions }) => [...new Set(mentions.map(({ article }) => article.slug))].join('; '),
    address: ({ event }) => address(eventAddress(event.id)),
  };
}
