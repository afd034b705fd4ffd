import type { Briefing, EventMark } from '#model/briefing.ts';
import { compareDays } from '../days.ts';
import type { EventRecord } from '../eventRecords.ts';
import { oncePer } from '../oncePer.ts';
import { statementsOf, type TimelineStatement } from '../timeline/timeline.ts';

/** An event that stands in the sentences of some statements. */
export interface NamedEvent {
  readonly record: EventRecord;
  readonly places: readonly NamedIn[];
}

export interface NamedIn {
  readonly statement: TimelineStatement;
  /** Whether it is named within the quotation marks; else in the reporter's words around them. */
  readonly quoted: boolean;
}

/** The events that are named in the sentences of statements, in the order of their days. */
export function namedEvents(
  statements: readonly TimelineStatement[],
  events: ReadonlyMap<string, EventRecord>,
): readonly NamedEvent[] {
  const named = new Map<string, NamedIn[]>();
  for (const statement of statements)
    for (const [id, marks] of Map.groupBy(marksIn(statement), ({ event }) => event)) {
      const place = { statement, quoted: marks.some((mark) => isQuoted(statement, mark)) };
      named.set(id, [...(named.get(id) ?? []), place]);
    }
  return [...named]
    .flatMap(([id, places]) => {
      const record = events.get(id);
      return record ? [{ record, places }] : [];
    })
    .sort((a, b) => compareDays(a.record.event.date, b.record.event.date));
}

/** The statements of a briefing in whose sentences an event is named, by the event's id. */
export const statementsByEvent: (briefing: Briefing) => ReadonlyMap<string, readonly TimelineStatement[]> =
  oncePer((briefing) => {
    const named = statementsOf(briefing).flatMap((statement) =>
      [...new Set(marksIn(statement).map(({ event }) => event))].map((event) => ({ event, statement })),
    );
    const byEvent = Map.groupBy(named, ({ event }) => event);
    return new Map([...byEvent].map(([event, pairs]) => [event, pairs.map(({ statement }) => statement)]));
  });

function marksIn({ quote, article }: TimelineStatement): readonly EventMark[] {
  return article.events.filter((mark) =>
    quote.context.some((run) => run.start < mark.end && mark.start < run.end),
  );
}

function isQuoted({ quote }: TimelineStatement, mark: EventMark): boolean {
  return quote.segments.some((segment) => segment.start < mark.end && mark.start < segment.end);
}

/** The events that the reporter's words in a statement's sentences report: where it may have been made. */
export function reportedBeside(
  statement: TimelineStatement,
  events: ReadonlyMap<string, EventRecord>,
): readonly EventRecord[] {
  return namedEvents([statement], events)
    .filter(
      ({ record, places }) => record.event.status === 'reported' && !places.some(({ quoted }) => quoted),
    )
    .map(({ record }) => record);
}
