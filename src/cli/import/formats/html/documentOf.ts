import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/**
 * The tree that a browser makes of HTML, whatever its faults: parse5 reads as the standard says, linkedom gives the tree the
 * methods that Readability calls. No script is run and nothing is fetched: neither library can.
 */
export function documentOf(html: string): Document {
  return parseHTML(serialize(parse(html))).document;
}

/** The words of a text that may hold entities and elements (`Holm &amp; Lund`). */
export function plainWords(text: string): string {
  const plain = /[&<]/.test(text) ? (documentOf(text).body.textContent ?? '') : text;
  return plain.replaceAll(/\s+/g, ' ').trim();
}
