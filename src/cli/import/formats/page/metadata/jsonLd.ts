import type { Told } from './told.ts';

type Key =
  | '@id'
  | '@type'
  | '@graph'
  | 'mainEntity'
  | 'mainEntityOfPage'
  | 'headline'
  | 'name'
  | 'alternateName'
  | 'author'
  | 'creator'
  | 'publisher'
  | 'sourceOrganization'
  | 'datePublished'
  | 'dateCreated'
  | 'inLanguage'
  | 'url';

type Json = Readonly<Partial<Record<Key, unknown>>>;

/** Schema.org's types of articles, the news ones first. */
const NEWS = /NewsArticle$/;
const ARTICLE = /(?:Article|BlogPosting|Report|SocialMediaPosting)$/;

/**
 * What a page's JSON-LD tells of its article: alone, in an array, or in an `@graph` whose parts refer to each other. A block
 * that is no JSON is told as a note, and the others count.
 */
export function jsonLd(document: Document): { readonly told: Told; readonly notes: readonly string[] } {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  const read = blocks.map(({ textContent }) => readJson(textContent ?? ''));
  const nodes = read.flatMap(nodesOf);
  const isOfType = (pattern: RegExp) => (node: Json) =>
    namesIn(node['@type']).some((type) => pattern.test(type));
  const article = nodes.find(isOfType(NEWS)) ?? nodes.find(isOfType(ARTICLE));
  const broken = read.filter((block) => block === undefined).length;
  return {
    told: article === undefined ? {} : toldBy(article, byId(nodes)),
    notes:
      broken === 0
        ? []
        : [
            `${broken} of ${blocks.length} JSON-LD blocks of the page cannot be read, and ${broken === 1 ? 'was' : 'were'} left aside`,
          ],
  };
}

/** Publishers wrap it in comments and end it with a semicolon, as if it were a script. */
function readJson(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}

function nodesOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isObject(value)) return [];
  return [value, ...nodesOf(value['@graph']), ...nodesOf(value.mainEntity)];
}

function byId(nodes: readonly Json[]): (value: unknown) => unknown {
  const ids = new Map(nodes.map((node) => [node['@id'], node]));
  return (value) => (isObject(value) && Object.keys(value).length === 1 && ids.get(value['@id'])) || value;
}

function toldBy(article: Json, resolve: (value: unknown) => unknown): Told {
  const page = resolve(article.mainEntityOfPage);
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    authors: listOf(article.author ?? article.creator).flatMap((author) => namesOf(resolve(author))),
    publisher: namesOf(resolve(listOf(article.publisher ?? article.sourceOrganization)[0]))[0],
    published: [article.datePublished, article.dateCreated].flatMap((time) => textOf(time) ?? []),
    url:
      textOf(article.url) ??
      textOf(page) ??
      (isObject(page) ? (textOf(page['@id']) ?? textOf(page.url)) : undefined),
    language: namesOf(article.inLanguage)[0],
  };
}

/** The names of a person, an organisation or a language, given as text or as an object. */
function namesOf(value: unknown): string[] {
  if (!isObject(value)) return namesIn(value);
  return namesIn(
    value.alternateName !== undefined && value['@type'] === 'Language' ? value.alternateName : value.name,
  );
}

function namesIn(value: unknown): string[] {
  return listOf(value).flatMap((one) => textOf(one) ?? []);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
