import type { EventMention } from '#model/annotations.ts';
import type { Span } from '#model/span.ts';
import type { LearnedEvents } from '#parse/events/governing/learned.ts';
import { parse } from '#parse/parse.ts';
import { shared } from '../overlap.ts';
import { parsedOnce } from '../parsedOnce.ts';

/** A line of `event-links.*.jsonl`: which events each date dates. */
export interface LinkedArticle {
  readonly id: string;
  readonly text: string;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly dct: string;
  readonly events: readonly (Span & { readonly eid: string })[];
  readonly items: readonly { readonly timex: Span; readonly gold: readonly { readonly eid: string }[] }[];
}

/** Says which event each date of an article dates: the place of its head word, where it has one. */
export type EventFinder = (
  article: Pick<LinkedArticle, 'id' | 'text' | 'dct'>,
) => (timex: Span) => Span | undefined;

/** A date, the events that it dates, and the one that is found: right where that is one of them. */
export interface LinkOutcome {
  readonly timex: Span;
  readonly dated: readonly Span[];
  readonly given: Span | undefined;
  readonly right: boolean;
}

/** Judges a finder by an article whose dates are linked with their events. */
export function linkOutcomes(article: LinkedArticle, find: EventFinder): LinkOutcome[] {
  const eventOf = find(article);
  return article.items.map(({ timex, gold }) => {
    const given = eventOf(timex);
    const dated = article.events.filter(({ eid }) => gold.some((link) => link.eid === eid));
    const right = given !== undefined && dated.some((event) => shared(event, given) > 0);
    return { timex, dated, given, right };
  });
}

/** Of all dates that date an event, the share of those for which a right one is found, 0 to 1. */
export function linkShare(articles: readonly LinkedArticle[], find: EventFinder): number {
  const outcomes = articles.flatMap((article) => linkOutcomes(article, find));
  return outcomes.filter(({ right }) => right).length / outcomes.length;
}

/** Ours: the first event that an expression there dates. */
export const ourEvent: EventFinder = finderWith(() => undefined);

/** Ours, where each article, by its id, is read with what was learned without it; with what is committed, where nothing was. */
export function unseenEvent(learned: ReadonlyMap<string, LearnedEvents>): EventFinder {
  return finderWith((id) => learned.get(id));
}

function finderWith(learnedFor: (id: string) => LearnedEvents | undefined): EventFinder {
  return ({ id, text, dct }) => {
    const governing = learnedFor(id);
    const { events } = governing ? parse(text, { published: dct, governing }) : parsedOnce(text, dct);
    return (timex) => events.find((event) => isDatedBy(event, timex));
  };
}

function isDatedBy({ dateStart, dateEnd }: EventMention, timex: Span): boolean {
  return (
    dateStart !== undefined && dateEnd !== undefined && shared({ start: dateStart, end: dateEnd }, timex) > 0
  );
}
