/**
 * Articles in turn, counted from 1. Rules were written from the errors of the odd ones while the even ones judged; once that
 * was done, those of the even ones were read too, for sorts of expressions that had no rule. The difference of the two shows
 * what the rules owe to the articles that they were written from.
 */
export function halves<Article>(articles: readonly Article[]): {
  readonly odd: readonly Article[];
  readonly even: readonly Article[];
} {
  return {
    odd: articles.filter((_, i) => i % 2 === 0),
    even: articles.filter((_, i) => i % 2 === 1),
  };
}
