import MagicString from 'magic-string';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { attribute } from '#integrations/links/linkAttributes.ts';
import { elements } from '#integrations/links/readPage.ts';
import { placesOf } from '#single/places.ts';
import { publishedAddress } from '#site/addresses.ts';
import { dependencies } from './dependencies.ts';
import { printEachOnce } from './printEachOnce.ts';

type Element = DefaultTreeAdapterTypes.Element;

export interface SavedArticle {
  readonly slug: string;
  /** Where the site is published, if that is known. */
  readonly site: URL | undefined;
}

/**
 * Makes a page stand alone. A link to another page of the site leads to the place in this one that holds the same, else to
 * the address at which that page is published, else it is the text that it was.
 *
 *     <a class="name" href="/speakers/ned-price/">   →   <a class="name" href="#speaker_ned-price">
 *     <a href="/about/">How</a>   →   <a href="https://example.org/about/">How</a>   or   <span>How</span>
 *
 * @throws Error that names everything for which the page would still need another file, every link that leads nowhere and
 * every id that two elements share.
 */
export function selfContained(page: string, article: SavedArticle): string {
  const html = new MagicString(page);
  const all = [...elements(parse(page, { sourceCodeLocationInfo: true, scriptingEnabled: false }))];
  const byId = new Map(all.map((element) => [attribute(element, 'id'), element]));
  for (const link of all.filter(({ tagName }) => tagName === 'a')) {
    const url = siteUrl(attribute(link, 'href'));
    if (url) lead(html, link, destination(url, link, byId, article));
  }
  printEachOnce(html, all, article.site);
  const result = html.toString();
  const lacks = dependencies(result);
  if (lacks.length > 0) throw new Error(`The file would not stand alone:\n  ${lacks.join('\n  ')}`);
  return result;
}

/** Any host that cannot be: it tells addresses of this site from others. */
const HERE = 'http://site.invalid';

/** An address of the site; undefined for what leads elsewhere or stays on the page. */
function siteUrl(href: string | undefined): URL | undefined {
  if (href === undefined || href.startsWith('#')) return undefined;
  const url = URL.parse(href, HERE);
  return url?.origin === HERE ? url : undefined;
}

function destination(
  { pathname, search, hash }: URL,
  link: Element,
  byId: ReadonlyMap<string | undefined, Element>,
  { slug, site }: SavedArticle,
): string | undefined {
  const place = placesOf(pathname, hash.slice(1), slug).find((id) => byId.has(id));
  if (place !== undefined && !encloses(byId.get(place), link)) return `#${place}`;
  return site && publishedAddress(pathname + search + hash, site);
}

/** Whether a link stands in the very element that it would lead to. */
function encloses(outer: Element | undefined, inner: Element): boolean {
  let node = inner.parentNode;
  while (node && node !== outer) node = 'parentNode' in node ? node.parentNode : null;
  return node !== null;
}

/** Writes where a link leads; without an address it becomes a `span`, with all else that it had. */
function lead(html: MagicString, link: Element, address: string | undefined): void {
  const place = link.sourceCodeLocation;
  const href = place?.attrs?.href;
  if (!place?.startTag || !place.endTag || !href) throw new Error('Unexpected `<a>` without an end tag');
  if (address !== undefined) {
    html.update(href.startOffset, href.endOffset, `href="${address.replaceAll('&', '&amp;')}"`);
    return;
  }
  html.update(place.startOffset, place.startOffset + '<a'.length, '<span');
  html.remove(href.startOffset - 1, href.endOffset);
  html.update(place.endTag.startOffset, place.endTag.endOffset, '</span>');
}
