import { type ParseOptions, parse } from '#parse/parse.ts';
import type { GoldArticle } from './goldArticle.ts';
import { type ArticleOutcomes, outcomes } from './outcomes.ts';

/** The reference date of an article that has none. Quotes and speakers do not depend on it. */
const NO_DATE = '2016-01-01';

/** Parses articles and compares every quote with what is annotated. `learned` stands in for the committed trees. */
export function predictedOutcomes(
  articles: readonly GoldArticle[],
  learned: Pick<ParseOptions, 'learned'> = {},
): ArticleOutcomes[] {
  const predicted = articles.map(({ id, text, date }) => ({
    id,
    ...parse(text, { published: date ?? NO_DATE, ...learned }),
  }));
  return outcomes(articles, predicted);
}
