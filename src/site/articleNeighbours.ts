import type { Article } from '#model/briefing.ts';

/** The articles published before and after one, where there are any. */
export interface ArticleNeighbours {
  readonly earlier: Article | undefined;
  readonly later: Article | undefined;
}

/** `articles` stand in the order of their publication. */
export function articleNeighbours(article: Article, articles: readonly Article[]): ArticleNeighbours {
  const place = articles.findIndex(({ slug }) => slug === article.slug);
  return { earlier: articles[place - 1], later: articles[place + 1] };
}
