import type { Article, Briefing } from '#model/briefing.ts';
import { oncePer } from './oncePer.ts';

/** The articles of a briefing by their slugs: an archive has too many to look through on each page. */
export const articlesBySlug: (briefing: Briefing) => ReadonlyMap<string, Article> = oncePer(
  ({ articles }) => new Map(articles.map((article) => [article.slug, article])),
);
