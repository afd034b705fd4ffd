import { nearest } from '#markdown/nearest.ts';
import type { Article } from '#model/briefing.ts';

/** So many slugs are listed where none is like the one that was asked for. */
const LISTED = 12;

/**
 * The published article of a slug.
 *
 * @param articles Drafts among them.
 * @throws Error that says which article may be meant, or what makes the draft a published one.
 */
export function publishedArticle<A extends Pick<Article, 'slug' | 'status'>>(
  slug: string,
  articles: readonly A[],
): A {
  const article = articles.find((one) => one.slug === slug);
  if (article?.status === 'published') return article;
  if (article !== undefined)
    throw new Error(
      `Unexpected draft \`${slug}\`, expected a published article: \`status: published\` in content/articles/${slug}.md makes it one`,
    );
  const slugs = articles.filter((one) => one.status === 'published').map((one) => one.slug);
  throw new Error(`Unknown article \`${slug}\`, ${suggestion(slug, slugs)}`);
}

function suggestion(slug: string, slugs: readonly string[]): string {
  const likely = nearest(slug, slugs);
  if (likely !== undefined) return `did you mean \`${likely}\`?`;
  if (slugs.length === 0) return 'and none is published';
  const more = slugs.length > LISTED ? ` and ${slugs.length - LISTED} more` : '';
  return `expected one of ${slugs
    .slice(0, LISTED)
    .map((one) => `\`${one}\``)
    .join(', ')}${more}`;
}
