import { parse } from 'parse5';
import { attribute, linkAttributes } from '#integrations/links/linkAttributes.ts';
import { elements, readPage } from '#integrations/links/readPage.ts';

/** Addresses of styles that lie outside the page: `url(/a.png)`, `@import "b.css"`. */
const FETCHED = /@import[^;]*|url\(\s*["']?(?!#|data:)[^)]*\)/gi;

/** What keeps a page from standing alone, as a line that says so, and the address in it, if it is one. */
export interface Dependency {
  readonly line: string;
  readonly url?: string;
}

/**
 * Everything that keeps a page from standing alone: files it would fetch, scripts, links that lead nowhere in it or to a
 * page beside it, ids that two elements share.
 */
export function dependencies(html: string): readonly Dependency[] {
  const { ids, repeatedIds } = readPage(html);
  const found = [...elements(parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: true }))].flatMap(
    (element) => {
      if (element.tagName === 'script') return [{ line: 'a script, which some readers of mail throw away' }];
      const urls = linkAttributes(element).flatMap((link) => link.urls.map(({ url }) => url));
      const problems = urls.flatMap((url) => {
        const problem = problemOf(element.tagName, url, ids);
        return problem === undefined ? [] : [{ url, line: `\`${url}\`: ${problem}` }];
      });
      return [...problems, ...stylesOf(element).flatMap(fetchedBy)];
    },
  );
  const shared = Array.from(repeatedIds, (id) => ({ line: `\`#${id}\`: two elements have this id` }));
  return [...found, ...shared];
}

type Element = Parameters<typeof linkAttributes>[0];

function problemOf(tag: string, url: string, ids: ReadonlySet<string>): string | undefined {
  if (url.startsWith('#')) return leadsNowhere(url, ids) ? 'no element has this id' : undefined;
  if (tag !== 'a') return url.startsWith('data:') ? undefined : `fetched by \`<${tag}>\``;
  return isElsewhere(url) ? undefined : 'a page that is not in the file';
}

/** Any host that cannot be: it tells `//example.org/` from `/speakers/`. */
const HERE = 'https://site.invalid';

function isElsewhere(url: string): boolean {
  const target = URL.parse(url, HERE);
  return target !== null && target.origin !== HERE;
}

function leadsNowhere(url: string, ids: ReadonlySet<string>): boolean {
  return url !== '#' && !ids.has(decodeURIComponent(url.slice(1)));
}

function stylesOf(element: Element): readonly string[] {
  const own = attribute(element, 'style');
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return [...(own === undefined ? [] : [own]), ...(element.tagName === 'style' ? [text] : [])];
}

function fetchedBy(css: string): readonly Dependency[] {
  return Array.from(css.matchAll(FETCHED), ([address]) => ({ line: `\`${address}\`: fetched by a style` }));
}
