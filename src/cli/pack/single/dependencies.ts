import { parse } from 'parse5';
import { attribute, linkAttributes } from '#integrations/links/linkAttributes.ts';
import { elements, readPage } from '#integrations/links/readPage.ts';

/** Addresses of styles that lie outside the page: `url(/a.png)`, `@import "b.css"`. */
const FETCHED = /@import[^;]*|url\(\s*["']?(?!#|data:)[^)]*\)/gi;

/**
 * A line for everything that keeps a page from standing alone: files it would fetch, scripts, links that lead nowhere in it
 * or to a page beside it, ids that two elements share.
 */
export function dependencies(html: string): readonly string[] {
  const { ids, repeatedIds } = readPage(html);
  const lines = [...elements(parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: true }))].flatMap(
    (element) => {
      if (element.tagName === 'script') return ['a script, which some readers of mail throw away'];
      const urls = linkAttributes(element).flatMap((link) => link.urls.map(({ url }) => url));
      const problems = urls.flatMap((url) => problemOf(element.tagName, url, ids) ?? []);
      return [...problems, ...stylesOf(element).flatMap(fetchedBy)];
    },
  );
  return [...lines, ...Array.from(repeatedIds, (id) => `\`#${id}\`: two elements have this id`)];
}

type Element = Parameters<typeof linkAttributes>[0];

function problemOf(tag: string, url: string, ids: ReadonlySet<string>): string | undefined {
  if (url.startsWith('#')) return leadsNowhere(url, ids) ? `\`${url}\`: no element has this id` : undefined;
  if (tag !== 'a') return url.startsWith('data:') ? undefined : `\`${url}\`: fetched by \`<${tag}>\``;
  return URL.canParse(url) ? undefined : `\`${url}\`: a page that is not in the file`;
}

function leadsNowhere(url: string, ids: ReadonlySet<string>): boolean {
  return url !== '#' && !ids.has(decodeURIComponent(url.slice(1)));
}

function stylesOf(element: Element): readonly string[] {
  const own = attribute(element, 'style');
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return [...(own === undefined ? [] : [own]), ...(element.tagName === 'style' ? [text] : [])];
}

function fetchedBy(css: string): readonly string[] {
  return Array.from(css.matchAll(FETCHED), ([address]) => `\`${address}\`: fetched by a style`);
}
