/** A paragraph, heading, list item or row of a table. */
export interface PageParagraph {
  /** White space folded; line breaks of its own (`<br>`) kept. */
  readonly text: string;
  /** Whether all of its words lead somewhere else. */
  readonly isLink: boolean;
}

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb ruby s samp small span strike
  strong sub sup td th time tt u var wbr`.split(/\s+/),
);

/** What has no words to read. */
const SILENT = new Set(
  `audio button canvas head iframe img input map math meta noscript object picture rp rt script select source style svg
  template textarea title video`.split(/\s+/),
);

/** Stands for `<br>` until white space is folded. */
const BREAK = '\u2028';

/** Stand for the bounds of a paragraph and those of a link, in characters that only icon fonts use. */
const BOUND = '\ue000';
const LINK = '\ue001';
const LINK_END = '\ue002';
const ICONS = /[\ue000-\uf8ff]/g;

/**
 * The words of an element as a browser shows them, a paragraph each:
 *
 *     <h2>The plan</h2><p>“Yes,” <b>she</b> said.<ul><li>One</li></ul>   →   The plan / “Yes,” she said. / One
 */
export function paragraphsOf(root: Element): PageParagraph[] {
  return wordsOf(root)
    .split(BOUND)
    .map((raw) => ({
      text: folded(raw.replaceAll(ICONS, '')),
      isLink: folded(raw.replaceAll(/\ue001[^\ue002]*\ue002/g, '')) === '',
    }))
    .filter(({ text }) => text !== '');
}

function wordsOf(node: Node, isLinked = false): string {
  if (node.nodeType === node.TEXT_NODE) {
    const words = (node.nodeValue ?? '').replaceAll(ICONS, '').replaceAll(BREAK, ' ');
    return isLinked ? `${LINK}${words}${LINK_END}` : words;
  }
  const tag = node.nodeName.toLowerCase();
  if (node.nodeType !== node.ELEMENT_NODE || SILENT.has(tag)) return '';
  if (tag === 'br') return BREAK;
  const words = [...node.childNodes].map((child) => wordsOf(child, isLinked || tag === 'a')).join('');
  // A browser draws the marks of a `q`, and they are what makes it a quote.
  if (tag === 'q') return `“${words}”`;
  if (tag === 'td' || tag === 'th') return `${words} `;
  return INLINE.has(tag) ? words : `${BOUND}${words}${BOUND}`;
}

/** HTML's white space as one space; a no-break space is a character of the text. */
function folded(raw: string): string {
  const lines = raw.split(BREAK).map((line) => line.replaceAll(/[ \t\n\f\r]+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** Paragraphs as a source text: an empty line between each two. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return `${paragraphs.join('\n\n')}\n`;
}
