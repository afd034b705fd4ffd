import { INDEX_FOLDER } from '#site/search/searchFolders.ts';

declare global {
  /** Set by the page of bare Pagefind once its first results are drawn: milliseconds since the navigation began. */
  var bareDrawn: number | undefined;
}

/** Where the page lies in the copy of the site. */
export const BARE_PAGE = 'bare/index.html';

/** Results that the search page draws at first. */
const AT_ONCE = 10;

/**
 * A page that searches the index by Pagefind's own client, set as it comes (https://pagefind.app/docs/api/), and draws the
 * first results with nothing around them.
 */
export function bareSearch(): string {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Bare Pagefind</title>
  <ol></ol>
  <script type="module">
    import { search } from '../${INDEX_FOLDER}/pagefind.js';
    const { results } = await search(new URLSearchParams(location.search).get('q'));
    const found = await Promise.all(results.slice(0, ${AT_ONCE}).map((result) => result.data()));
    document.querySelector('ol').append(...found.map(({ url, excerpt }) => {
      const item = document.createElement('li');
      item.innerHTML = excerpt;
      item.append(Object.assign(document.createElement('a'), { href: url, textContent: url }));
      return item;
    }));
    requestAnimationFrame(() => setTimeout(() => { globalThis.bareDrawn = performance.now(); }));
  </script>
</html>
`;
}
