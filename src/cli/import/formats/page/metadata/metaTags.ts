import type { Told } from './told.ts';

/** Under which names `<meta>` tells a thing, the best first. Compared in lower case. */
const NAMES = {
  headline: [
    'og:title',
    'headline',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'parsely-title',
    'twitter:title',
  ],
  authors: [
    'author',
    'article:author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
  ],
  publisher: [
    'og:site_name',
    'publisher',
    'dc.publisher',
    'dcterms.publisher',
    'citation_publisher',
    'application-name',
  ],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'article.published',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'citation_publication_date',
    'date',
  ],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  language: ['og:locale', 'dc.language', 'dcterms.language', 'language', 'content-language'],
} as const satisfies Record<keyof Told, readonly string[]>;

/** What Open Graph and the other `<meta>` elements of a page tell of its article. */
export function metaTags(document: Document): Told {
  const contents = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => meta.getAttribute(key));
    // Open Graph allows several names in one property, divided by spaces.
    for (const name of names.flatMap((one) => one?.toLowerCase().split(/\s+/) ?? []))
      if (content) contents.set(name, [...(contents.get(name) ?? []), content]);
  }
  const all = (key: keyof Told): string[] => NAMES[key].flatMap((name) => contents.get(name) ?? []);
  const authors = NAMES.authors.map((name) =>
    (contents.get(name) ?? []).filter((author) => !isAddress(author)),
  );
  return {
    headline: all('headline')[0],
    authors: authors.find((names) => names.length > 0),
    publisher: all('publisher')[0],
    published: all('published'),
    url: all('url').find(isAddress),
    language: all('language')[0],
  };
}

/** `article:author` often is the address of a profile. */
function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\//.test(text);
}
