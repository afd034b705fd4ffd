import { didYouMean } from '#markdown/nearest.ts';
import type { HeldArticle } from '../held.ts';
import type { Library } from '../library.ts';
import type { ReceivedSource } from '../receivedSource.ts';
import { canonicalAddress } from '../sameAddress.ts';
import { shareStanding } from './shareStanding.ts';

/** What an import may say of the article that a source is, or is not, a revision of. */
export interface AskedArticle {
  readonly url?: string | undefined;
  readonly slug?: string | undefined;
  /** The article that the source revises. */
  readonly revises?: string | undefined;
}

/** What a source is beside the articles on file. */
export type Relation =
  | { readonly kind: 'new' }
  | { readonly kind: 'held' | 'former' | 'revision'; readonly article: HeldArticle };

/** From this share of its sentences on, a text that stands on file is no other article. */
const SAME_ARTICLE = 0.6;

/**
 * Tells whether a source is on file, is a former text of an article, revises one, or is new. It revises the article that is
 * named, else the one of its address. Another `--slug` than that article's makes it one of its own.
 *
 * @throws Error where it most likely revises an article and nothing says so, or where it may revise several
 */
export function relationOf(source: ReceivedSource, asked: AskedArticle, library: Library): Relation {
  const articles = [...library.held.values()];
  const held = articles.find(({ sha256 }) => sha256 === source.sha256);
  if (held) return { kind: 'held', article: held };
  if (asked.revises !== undefined) return { kind: 'revision', article: named(asked.revises, library) };
  const former = articles.find((article) => article.former.includes(source.sha256));
  if (former) return { kind: 'former', article: former };
  const isMeant = ({ slug }: HeldArticle): boolean => asked.slug === undefined || asked.slug === slug;
  const [one, ...more] = ofAddress(asked.url, articles).filter(isMeant);
  if (more.length > 0)
    throw new Error(`${source.name}: ${severalOf(asked.url, [one as HeldArticle, ...more])}`);
  if (one) return { kind: 'revision', article: one };
  refuseLikely(source, articles.filter(isMeant));
  return { kind: 'new' };
}

function named(slug: string, { held }: Library): HeldArticle {
  const article = held.get(slug);
  if (article) return article;
  const meant = didYouMean(slug, held.keys());
  throw new Error(
    `--revises: Unexpected article \`${slug}\`: there is none in content/articles/.${meant ? ` ${meant}` : ''}`,
  );
}

function ofAddress(url: string | undefined, articles: readonly HeldArticle[]): HeldArticle[] {
  if (url === undefined) return [];
  const wanted = canonicalAddress(url);
  return articles.filter((article) => article.url !== undefined && canonicalAddress(article.url) === wanted);
}

function severalOf(url: string | undefined, articles: readonly HeldArticle[]): string {
  const slugs = articles.map(({ slug }) => slug);
  return `Unexpected ${slugs.length} articles of ${url}, expected one: say which it revises with --revises ${slugs.join(' or --revises ')}`;
}

function refuseLikely(source: ReceivedSource, articles: readonly HeldArticle[]): void {
  const shares = shareStanding(source.text, articles);
  const [likeliest] = [...shares].sort(([, a], [, b]) => b - a);
  if (likeliest === undefined || likeliest[1] < SAME_ARTICLE) return;
  const [{ slug }, share] = likeliest;
  throw new Error(
    `${source.name}: this looks like a revision of content/articles/${slug}.md: ${Math.floor(share * 100)} % of its sentences stand there. ` +
      `--revises ${slug} merges it; --slug and another name imports it as another article`,
  );
}
