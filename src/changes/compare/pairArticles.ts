import type { Article } from '#model/briefing.ts';
import { isKnown, type Sides } from '../side.ts';

/** An article as it was and as it is; one of them is null where there is none. */
export interface ArticlePair {
  readonly before: Article | null;
  readonly after: Article | null;
}

/**
 * Pairs the articles of two sides: by their slugs, else by the bytes of their source texts, since an article that has another
 * slug now is the same. Those with a file that could not be read on one side are left out.
 */
export function pairArticles(sides: Sides): ArticlePair[] {
  const known = (articles: readonly Article[]): readonly Article[] =>
    articles.filter(({ slug }) => isKnown(sides, `articles/${slug}`));
  const [was, is] = [known(sides.before.articles), known(sides.after.articles)];
  const [wasBySlug, isBySlug] = [bySlug(was), bySlug(is)];
  const gone = Map.groupBy(
    was.filter(({ slug }) => !isBySlug.has(slug)),
    ({ source }) => source.sha256,
  );
  const pairs = is.map((after) => ({
    before: wasBySlug.get(after.slug) ?? gone.get(after.source.sha256)?.shift() ?? null,
    after,
  }));
  const left = [...gone.values()].flat();
  return [...pairs, ...left.map((before) => ({ before, after: null }))];
}

function bySlug(articles: readonly Article[]): ReadonlyMap<string, Article> {
  return new Map(articles.map((article) => [article.slug, article]));
}

/** Whether readers see an article, before or after. */
export function isPublic({ before, after }: ArticlePair): boolean {
  return before?.status === 'published' || after?.status === 'published';
}
