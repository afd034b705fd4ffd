import type { EventMention } from '#model/annotations.ts';
import type { Span } from '#model/span.ts';
import { parse } from '#parse/parse.ts';
import { shared } from '../quotes/overlap.ts';

/** A line of `event-links.*.jsonl`: which events each date dates. */
export interface LinkedArticle {
  readonly text: string;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly dct: string;
  readonly events: readonly (Span & { readonly eid: string })[];
  readonly items: readonly { readonly timex: Span; readonly gold: readonly { readonly eid: string }[] }[];
}

/** Says which event each date of an article dates: the place of its head word, where it has one. */
export type EventFinder = (article: LinkedArticle) => (timex: Span) => Span | undefined;

/** How many of the dates that date an event do, and for how many the event that is found is one of those annotated. */
export interface LinkFigures {
  readonly dates: number;
  readonly right: number;
}

/** Judges a finder by the articles whose dates are linked with their events. */
export function linkFigures(articles: readonly LinkedArticle[], find: EventFinder): LinkFigures {
  let [dates, right] = [0, 0];
  for (const article of articles) {
    const eventOf = find(article);
    for (const { timex, gold } of article.items) {
      const given = eventOf(timex);
      const dated = article.events.filter(({ eid }) => gold.some((link) => link.eid === eid));
      dates++;
      if (given && dated.some((event) => shared(event, given) > 0)) right++;
    }
  }
  return { dates, right };
}

/** Ours: the first event that an expression there dates. */
export const ourEvent: EventFinder = ({ text, dct }) => {
  const { events } = parse(text, { published: dct });
  return (timex) => events.find((event) => isDatedBy(event, timex));
};

function isDatedBy({ dateStart, dateEnd }: EventMention, timex: Span): boolean {
  return (
    dateStart !== undefined && dateEnd !== undefined && shared({ start: dateStart, end: dateEnd }, timex) > 0
  );
}
