import { forestOf } from '#parse/forest.ts';
import { parse } from '#parse/parse.ts';
import type { GoldArticle } from '../../bench/quotes/goldArticle.ts';
import { type ArticleOutcomes, outcomes } from '../../bench/quotes/outcomes.ts';
import type { HeldOut } from './learn.ts';

/** The reference date of an article that has none. Quotes and speakers do not depend on it. */
const NO_DATE = '2016-01-01';

/** Every article parsed by trees that have not seen its publisher, and judged; by publisher. */
export function judgeHeldOut(
  articles: readonly GoldArticle[],
  heldOut: HeldOut,
): ReadonlyMap<string, readonly ArticleOutcomes[]> {
  return new Map(
    [...heldOut].map(([publisher, { sources, spoken }]) => {
      const learned = { sources: forestOf(sources), spoken: forestOf(spoken), calibration: null };
      const own = articles.filter((article) => article.publisher === publisher);
      const parsed = own.map(({ id, text, date }) => ({
        id,
        ...parse(text, { published: date ?? NO_DATE, learned }),
      }));
      return [publisher, outcomes(own, parsed)] as const;
    }),
  );
}
