import { align } from './align.ts';
import { type DatedArticle, referenceDate, type Timex, type TimexReader } from './timex.ts';

/** What became of one annotated expression. */
export interface DateOutcome {
  readonly gold: Timex;
  readonly found: Timex | null;
}

/** What became of the expressions of an article: `extra` are the predicted ones that are none. */
export interface DatedOutcomes {
  readonly article: DatedArticle;
  readonly gold: readonly DateOutcome[];
  readonly extra: readonly Timex[];
}

/** Reads articles and compares every date expression with what is annotated. */
export function dateOutcomes(articles: readonly DatedArticle[], read: TimexReader): DatedOutcomes[] {
  return articles.map((article) => compareDates(article, read(article.text, referenceDate(article))));
}

/** Compares the expressions of an article with those found in it. */
export function compareDates(article: DatedArticle, found: readonly Timex[]): DatedOutcomes {
  const aligned = align(article.timexes, found);
  const used = new Set(aligned.values());
  return {
    article,
    gold: article.timexes.map((gold, i) => ({ gold, found: found[aligned.get(i) ?? -1] ?? null })),
    extra: found.filter((_, i) => !used.has(i)),
  };
}
