import { forestOf } from '#parse/forest.ts';
import type { GoldArticle } from '../../bench/quotes/goldArticle.ts';
import type { ArticleOutcomes } from '../../bench/quotes/outcomes.ts';
import { predictedOutcomes } from '../../bench/quotes/predict.ts';
import type { HeldOut } from './learn.ts';

/** Every article parsed by trees that have not seen its publisher, and judged; by publisher. */
export function judgeHeldOut(
  articles: readonly GoldArticle[],
  heldOut: HeldOut,
): ReadonlyMap<string, readonly ArticleOutcomes[]> {
  return new Map(
    [...heldOut].map(([publisher, { sources, spoken }]) => {
      const learned = { sources: forestOf(sources), spoken: forestOf(spoken), calibration: null };
      const own = articles.filter((article) => article.publisher === publisher);
      return [publisher, predictedOutcomes(own, { learned })] as const;
    }),
  );
}
