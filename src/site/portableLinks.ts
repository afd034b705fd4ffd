import type { ElementContent } from 'hast';
import type { AddressOf } from './addresses.ts';
import { mapElements, property } from './hast.ts';

/** Any host that cannot be; the path is as deep as those of all pages that have an editor's words. */
const PAGE = 'http://site.invalid/articles/one/';

/** Nodes that are to stand in another file than a page: links to the site are written as that file writes addresses. */
export function withPortableLinks(nodes: readonly ElementContent[], address: AddressOf): ElementContent[] {
  return mapElements(nodes, (element) => {
    const href = element.tagName === 'a' ? property(element, 'href') : null;
    const url = href === null ? null : URL.parse(href, PAGE);
    if (url === null || url.origin !== new URL(PAGE).origin) return [element];
    const { pathname, search, hash } = url;
    return [{ ...element, properties: { ...element.properties, href: address(pathname + search + hash) } }];
  });
}
