import MagicString from 'magic-string';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { brokenLinks } from '#integrations/links/brokenLinks.ts';
import { attribute } from '#integrations/links/linkAttributes.ts';
import { elements } from '#integrations/links/readPage.ts';
import { encodePath, type InternalTarget, resolveLink } from '#integrations/links/resolveLink.ts';
import type { InternalLink } from '#integrations/links/rewritePage.ts';
import { placesOf } from '#single/places.ts';
import { articleAddress, publishedAddress } from '#site/addresses.ts';
import { type Dependency, dependencies } from './dependencies.ts';
import { printEachOnce } from './printEachOnce.ts';

type Element = DefaultTreeAdapterTypes.Element;

export interface SavedArticle {
  readonly slug: string;
  /** Where the site is published, if that is known. */
  readonly site: URL | undefined;
  /** What a link can lead to: the files of the site, as paths from its root. */
  readonly files: ReadonlySet<string>;
  /** Where an editor wrote an address. */
  readonly writtenIn: (url: string) => readonly string[];
}

/**
 * Makes a page stand alone. A link to another page of the site leads to the place in this one that holds the same, else to
 * the address at which that page is published, else it is the text that it was.
 *
 *     <a class="name" href="/speakers/ned-price/">   →   <a class="name" href="#speaker_ned-price">
 *     <a href="/about/">How</a>   →   <a href="https://example.org/about/">How</a>   or   <span>How</span>
 *
 * @throws Error that names every link that leads nowhere, on the site too, or everything for which the page would still need
 * another file and every id that two elements share.
 */
export function selfContained(page: string, article: SavedArticle): string {
  const html = new MagicString(page);
  const all = [...elements(parse(page, { sourceCodeLocationInfo: true, scriptingEnabled: false }))];
  const byId = new Map(all.map((element) => [attribute(element, 'id'), element]));
  const broken: InternalLink[] = [];
  for (const link of all.filter(({ tagName }) => tagName === 'a')) {
    const url = attribute(link, 'href');
    const target = siteTarget(url, article);
    if (url === undefined || target === undefined) continue;
    if (target.file === null) broken.push({ page: `${article.slug}.html`, url, target });
    else lead(html, link, destination(target, target.file, link, byId, article));
  }
  const ids = new Map(Array.from(article.files, (file) => [file, new Set<string>()]));
  refuse('Links that lead nowhere', brokenLinks(broken, ids), article);
  printEachOnce(html, all, article.site);
  const result = html.toString();
  refuse('The file would not stand alone', dependencies(result), article);
  return result;
}

/** What one text says twice, as a note beside the text and at its end, is one fault. */
function refuse(what: string, faults: readonly Dependency[], { writtenIn }: SavedArticle): void {
  const byLine = new Map(faults.map(({ line, url }) => [line, url]));
  if (byLine.size === 0) return;
  const lines = [...byLine].flatMap(([line, url]) => [
    `  ${line}`,
    ...(url === undefined ? [] : writtenIn(url)).map((place) => `    ${place}`),
  ]);
  throw new Error(`${what}:\n${lines.join('\n')}`);
}

/** What an address leads to on the site; undefined for what leads elsewhere or stays on the page. */
function siteTarget(href: string | undefined, { slug, files }: SavedArticle): InternalTarget | undefined {
  if (href === undefined || href.startsWith('#')) return undefined;
  return resolveLink(href, `${articleAddress(slug).slice(1)}index.html`, files);
}

function destination(
  { query, fragment }: InternalTarget,
  file: string,
  link: Element,
  byId: ReadonlyMap<string | undefined, Element>,
  { slug, site }: SavedArticle,
): string | undefined {
  const path = `/${encodePath(file.replace(/(^|\/)index\.html$/, '$1'))}`;
  const place = placesOf(path, fragment.slice(1), slug).find((id) => byId.has(id));
  if (place !== undefined && !encloses(byId.get(place), link)) return `#${place}`;
  return site && publishedAddress(path + query + fragment, site);
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
