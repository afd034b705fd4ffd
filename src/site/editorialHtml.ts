import type { Element, ElementContent } from 'hast';
import { printedAddress } from './addresses.ts';
import { html, mapElements, property, textOf, withClasses } from './hast.ts';

/** Any host that cannot be; the path is as deep as those of all pages that have an editor's words. */
const PAGE = 'http://site.invalid/articles/one/';

/**
 * An editor's words as HTML, with what paper needs of their links: the address of a page of the site, and of a link out of
 * it, which `styles/print.css` prints, whether its words are the address already.
 *
 *     <a href="/speakers/ned-price/">Price</a>   →   <a href="/speakers/ned-price/" data-address="/speakers/ned-price/">Price</a>
 *     <a href="https://example.org/">https://example.org/</a>   →   <a href="https://example.org/" class="address">…
 */
export function editorialHtml(nodes: readonly ElementContent[], site: URL | undefined): string {
  return html(
    mapElements(nodes, (element) => [element.tagName === 'a' ? addressed(element, site) : element]),
  );
}

function addressed(link: Element, site: URL | undefined): Element {
  const href = property(link, 'href');
  const url = href === null || href.startsWith('#') ? null : URL.parse(href, PAGE);
  if (url === null) return link;
  if (url.origin !== new URL(PAGE).origin)
    return URL.parse(textOf(link.children))?.href === url.href ? withClasses(link, 'address') : link;
  const dataAddress = printedAddress(url.pathname + url.search + url.hash, site);
  return { ...link, properties: { ...link.properties, dataAddress } };
}
