import type { Article, Briefing, Event, EventMark, Said } from '#model/briefing.ts';
import { dayBounds } from '#model/dayBounds.ts';
import { words } from '#words/words.ts';
import { type Dating, datingOf, datingWords } from './datingWords.ts';
import { liesAfter } from './days.ts';
import { publishedOn, sayKnownDay } from './knownDay.ts';
import { oncePer } from './oncePer.ts';
import { asOfRecord } from './pastDue.ts';
import { arePrintable } from './printable.ts';

/** An event with every place where an article names it, in the order of the articles. */
export interface EventRecord {
  /**
   * Its date is stated only where an article's words state it, and a plan past due when its day is over, whatever its own file
   * says. Of those who take part it has speakers, and whom words name that may be printed.
   */
  readonly event: Event;
  readonly mentions: readonly EventMention[];
  /** The words that state its date; null where none do. */
  readonly datedBy: string | null;
  /** Where they stand; null where none do. */
  readonly dating: Dating | null;
}

export interface EventMention {
  readonly article: Article;
  readonly mark: EventMark;
}

/** The events of a briefing by their ids. */
export const eventRecordsOf: (briefing: Briefing) => ReadonlyMap<string, EventRecord> = oncePer(
  (briefing) => {
    const mentions = Map.groupBy(
      briefing.articles.flatMap((article) => article.events.map((mark) => ({ article, mark }))),
      ({ mark }) => mark.event,
    );
    const speakers = new Set([...briefing.speakers.values()].map(({ name }) => name));
    return new Map(
      [...briefing.events].map(([id, event]) => [
        id,
        recordOf(asOfRecord(event, briefing), mentions.get(id) ?? [], speakers),
      ]),
    );
  },
);

function recordOf(
  event: Event,
  mentions: readonly EventMention[],
  speakers: ReadonlySet<string>,
): EventRecord {
  const dating = event.certainty === 'implied' ? null : datingOf(event.date, mentions);
  return {
    event: {
      ...event,
      certainty: dating === null ? 'implied' : 'stated',
      participants: event.participants.filter(
        (name) => speakers.has(name) || mentions.some(({ article }) => arePrintable(name, article)),
      ),
    },
    mentions,
    datedBy: dating && datingWords(dating),
    dating,
  };
}

/** The day of the first article that names the event, if the event then lay ahead; null otherwise. */
export function plannedAsOf({ event, mentions }: EventRecord): Said | null {
  const article = mentions[0]?.article;
  return article && layAhead(event, article.published) ? publishedOn(article) : null;
}

/** Whether an event was to come on the day of an article: all of its date, or a plan's (“by Friday”, “today”) in part. */
export function layAhead({ date, status }: Pick<Event, 'date' | 'status'>, published: string): boolean {
  if (liesAfter(date, published)) return true;
  if (status !== 'planned' && status !== 'past-due') return false;
  const { last } = dayBounds(date);
  return last === null || last >= published;
}

/**
 * What is known of an event, in words. “Planned” never stands without the day on which it was true, and a later outcome
 * never without the word that says it came later.
 */
export function statusInWords(record: EventRecord): string {
  const { known } = words.event;
  const plan = planInWords(record);
  const wasPlanned = plannedAsOf(record) !== null;
  switch (record.event.status) {
    case 'reported':
      return known.reported;
    case 'planned':
      return plan;
    case 'past-due':
      return known.pastDue(plan);
    case 'confirmed':
      return wasPlanned ? known.planConfirmed(plan) : known.confirmed;
    case 'cancelled':
      return wasPlanned ? known.planCancelled(plan) : known.cancelled;
    case 'disputed':
      return known.disputed;
  }
}

/** The same in a word or two, for lists. */
export function shortStatus(record: EventRecord): string {
  const { short } = words.event;
  const { status } = record.event;
  if (status === 'planned') return planInWords(record);
  if (status === 'reported' || status === 'past-due' || plannedAsOf(record) === null) return short[status];
  return short.sincePlanned[status];
}

function planInWords({ mentions }: EventRecord): string {
  const article = mentions[0]?.article;
  const { plannedAsOf: asOf, plannedByNone } = words.event.known;
  return article === undefined
    ? plannedByNone
    : asOf(sayKnownDay(publishedOn(article), 'medium', 'day inferred'));
}
