/**
 * Articles in turn, counted from 1: the odd ones are read and learned from, the even ones judge, and their errors stay
 * unread: whoever read them would write rules for just these articles.
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
