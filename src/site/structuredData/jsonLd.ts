import type { Graph, Thing } from 'schema-dts';
import type { AddressOf } from '../addresses.ts';

/** Gives what a page is about as things of schema.org; `address` writes the address of a path of the site as the page has to. */
export type Things = (address: AddressOf) => readonly Thing[];

/**
 * Things of schema.org as the text of a `script` element: whatever a headline or a quote holds, it cannot end the element
 * (`</script>`), nor begin a comment in it (`<!--`).
 */
export function jsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
