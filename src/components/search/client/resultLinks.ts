import { HIGHLIGHT_PARAMETER } from './highlightParameter.ts';

/** More words than these would mark the page all over. */
const MOST_HIGHLIGHTS = 6;

/**
 * The full address of a page of the site, with its file named so that it opens from a disk too.
 * @param address from the site's root: `/articles/talks/#two-tracks`
 * @param highlights words to mark on arrival
 */
export function pageUrl(root: URL, address: string, highlights: readonly string[] = []): string {
  const url = new URL(address.replace(/^\//, ''), root);
  if (url.pathname.endsWith('/')) url.pathname += 'index.html';
  url.search = '';
  for (const word of highlights.slice(0, MOST_HIGHLIGHTS)) url.searchParams.append(HIGHLIGHT_PARAMETER, word);
  return url.href;
}

/** What to highlight for a query: the phrase where it is one in quotation marks, else the words that were found. */
export function highlightsFor(query: string, found: readonly string[]): readonly string[] {
  const phrase = /^"(.+)"$/.exec(query.trim())?.[1];
  return phrase === undefined ? found : [phrase];
}
