import type { LearnedEvents } from '#parse/events/governing/learned.ts';
import { parse } from '#parse/parse.ts';
import type { LinkedArticle } from './linkedArticles.ts';
import { overlaps } from './readings.ts';

/** For how many of the linked dates of a corpus the event that is found is one of those annotated. */
export interface LinkShare {
  readonly dates: number;
  readonly right: number;
}

/**
 * Parses articles and judges which event each date dates, as `score-events.mjs links` does; by corpus.
 *
 * @param learnedFor What an article is parsed with: as a rule what was learned without it.
 */
export function linkShares(
  articles: readonly LinkedArticle[],
  learnedFor: (article: LinkedArticle) => LearnedEvents,
): ReadonlyMap<string, LinkShare> {
  const byCorpus = Map.groupBy(articles, ({ corpus }) => corpus);
  return new Map(
    [...byCorpus].map(([corpus, own]) => {
      const judged = own.flatMap((article) => judgedDates(article, learnedFor(article)));
      return [corpus, { dates: judged.length, right: judged.filter(Boolean).length }];
    }),
  );
}

/** Whether each linked date of an article is right. */
function judgedDates({ text, dct, events, items }: LinkedArticle, governing: LearnedEvents): boolean[] {
  const found = parse(text, { published: dct, governing }).events;
  return items.map(({ timex, gold }) => {
    const event = found.find(
      ({ dateStart, dateEnd }) =>
        dateStart !== undefined &&
        dateEnd !== undefined &&
        overlaps({ start: dateStart, end: dateEnd }, timex),
    );
    const dated = events.filter(({ eid }) => gold.some((link) => link.eid === eid));
    return event !== undefined && dated.some((annotated) => overlaps(annotated, event));
  });
}
