import type MagicString from 'magic-string';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from '#integrations/links/linkAttributes.ts';

/** Holds the address that stands beside an element on paper (`styles/print.css`). */
const PRINTED = 'data-address';

/**
 * Leaves each permanent address to the first element that has it: what the pages of a site print once each would stand on
 * the paper of one file many times. Where the site is not published no address is printed.
 */
export function printEachOnce(
  html: MagicString,
  elements: readonly DefaultTreeAdapterTypes.Element[],
  site: URL | undefined,
): void {
  const printed = new Set<string>();
  for (const element of elements) {
    const address = attribute(element, PRINTED);
    const place = element.sourceCodeLocation?.attrs?.[PRINTED];
    if (address === undefined || !place) continue;
    if (site === undefined || printed.has(address)) html.remove(place.startOffset - 1, place.endOffset);
    printed.add(address);
  }
}
