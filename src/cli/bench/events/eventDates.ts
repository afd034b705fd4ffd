import type { Span } from '#model/span.ts';
import { shared } from '../overlap.ts';
import { parsedOnce } from '../parsedOnce.ts';

/** A line of `event-dates.*.jsonl`: an article with its dated events. An event may stand there with several dates. */
export interface EventDatesArticle {
  readonly id: string;
  readonly text: string;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly dct: string;
  /** Of each date the parts that are known: `2008-03-XX`. */
  readonly items: readonly { readonly event: Span; readonly date: string }[];
}

/** What is said of an event: its date, `YYYY[-MM[-DD]]`, where it has one. */
export interface Dated {
  readonly date?: string;
}

/** Says on which date each event of an article is, by its head word; undefined where there is said to be none. */
export type EventDater = (
  article: Pick<EventDatesArticle, 'text' | 'dct'>,
) => (event: Span) => Dated | undefined;

/** An event, its dates, and what is said of it: right where its date is one of them, as fine as it is known. */
export interface EventDateOutcome {
  readonly event: Span;
  readonly dates: ReadonlySet<string>;
  readonly given: Dated | undefined;
  readonly right: boolean;
  /** Whether it is not on the day of publication. */
  readonly otherDay: boolean;
}

/** Judges a dater by an article whose events have their dates. */
export function eventDateOutcomes(article: EventDatesArticle, dater: EventDater): EventDateOutcome[] {
  const said = dater(article);
  return datedEvents(article).map(({ event, dates }) => {
    const given = said(event);
    const right = dates.has(knownPart(given?.date ?? ''));
    return { event, dates, given, right, otherDay: !dates.has(article.dct) };
  });
}

/** The events of an article, each with all its dates. */
export function datedEvents({ items }: EventDatesArticle) {
  const byStart = new Map<number, { readonly event: Span; readonly dates: Set<string> }>();
  for (const { event, date } of items.filter((item) => item.date !== 'XXXX-XX-XX')) {
    const dated = byStart.get(event.start) ?? { event, dates: new Set() };
    dated.dates.add(knownPart(date));
    byStart.set(event.start, dated);
  }
  return [...byStart.values()];
}

const knownPart = (date: string): string => date.slice(0, 10).replace(/-XX/g, '');

interface Count {
  readonly events: number;
  readonly right: number;
}

/** How many events there are, and how many are rightly dated: of all, and of those not on the day of publication. */
export interface EventDateFigures {
  readonly all: Count;
  readonly otherDays: Count;
}

export function eventDateFigures(
  articles: readonly EventDatesArticle[],
  dater: EventDater,
): EventDateFigures {
  const outcomes = articles.flatMap((article) => eventDateOutcomes(article, dater));
  const count = (of: readonly EventDateOutcome[]): Count => ({
    events: of.length,
    right: of.filter(({ right }) => right).length,
  });
  return { all: count(outcomes), otherDays: count(outcomes.filter(({ otherDay }) => otherDay)) };
}

/** Ours: what is said of the event found there. */
export const ourDate: EventDater = ({ text, dct }) => {
  const { events } = parsedOnce(text, dct);
  return (event) => events.find((found) => shared(found, event) > 0);
};
