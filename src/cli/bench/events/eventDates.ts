import type { Span } from '#model/span.ts';
import { parse } from '#parse/parse.ts';
import { shared } from '../quotes/overlap.ts';

/** A line of `event-dates.*.jsonl`: an article with its dated events. An event may stand there with several dates. */
export interface EventDatesArticle {
  readonly text: string;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly dct: string;
  /** Of each date the parts that are known: `2008-03-XX`. */
  readonly items: readonly { readonly event: Span; readonly date: string }[];
}

/** Says on which date an event is, `YYYY[-MM[-DD]]`, by its head word; undefined where it is none or has none. */
export type EventDater = (
  article: Pick<EventDatesArticle, 'text' | 'dct'>,
) => (event: Span) => string | undefined;

interface Count {
  readonly events: number;
  readonly right: number;
}

export interface EventDateFigures {
  readonly all: Count;
  /** Those that are not on the day of publication. */
  readonly otherDays: Count;
}

/** Judges a dater: the date must be one of those annotated, as fine as it is. */
export function eventDateFigures(articles: readonly EventDatesArticle[], date: EventDater): EventDateFigures {
  const outcomes = articles.flatMap((article) => {
    const dateOf = date(article);
    return datedEvents(article).map(({ event, dates }) => ({
      right: dates.has(knownPart(dateOf(event) ?? '')),
      otherDay: !dates.has(article.dct),
    }));
  });
  const count = (of: typeof outcomes): Count => ({
    events: of.length,
    right: of.filter(({ right }) => right).length,
  });
  return { all: count(outcomes), otherDays: count(outcomes.filter(({ otherDay }) => otherDay)) };
}

function datedEvents({ items }: EventDatesArticle) {
  const byStart = new Map<number, { readonly event: Span; readonly dates: Set<string> }>();
  for (const { event, date } of items.filter((item) => item.date !== 'XXXX-XX-XX')) {
    const dated = byStart.get(event.start) ?? { event, dates: new Set() };
    dated.dates.add(knownPart(date));
    byStart.set(event.start, dated);
  }
  return [...byStart.values()];
}

const knownPart = (date: string): string => date.slice(0, 10).replace(/-XX/g, '');

/** Ours: the date of the event found there. */
export const ourDate: EventDater = ({ text, dct }) => {
  const { events } = parse(text, { published: dct });
  return (event) => events.find((found) => shared(found, event) > 0)?.date;
};
