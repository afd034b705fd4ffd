import { HIGHLIGHT_PARAMETER } from './highlightParameter.ts';
import { occurrences } from './occurrences.ts';

/** The paragraphs of the source text on an article's page. */
const SOURCE_TEXT = '.paragraph > p, .paragraph > blockquote';

/** Marks the words of the address in the source text by the CSS Custom Highlight API; nothing where a browser lacks it. */
export function highlightWords(params: URLSearchParams): void {
  const words = params.getAll(HIGHLIGHT_PARAMETER);
  if (words.length === 0 || !('highlights' in CSS)) return;
  const ranges = Array.from(document.querySelectorAll(SOURCE_TEXT), (paragraph) =>
    rangesIn(paragraph, words),
  );
  CSS.highlights.set('hit', new Highlight(...ranges.flat()));
}

/** Ranges of words in a paragraph, across the marks inside it. */
function rangesIn(paragraph: Element, words: readonly string[]): Range[] {
  const texts = textNodes(paragraph);
  const text = texts.map((node) => node.data).join('');
  return occurrences(text, words).map(([start, end]) => {
    const range = document.createRange();
    range.setStart(...placeAt(texts, start));
    range.setEnd(...placeAt(texts, end));
    return range;
  });
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}

/** The text node that an offset into the joined texts falls into, and the offset there. */
function placeAt(texts: readonly Text[], offset: number): [node: Node, offset: number] {
  let before = 0;
  for (const text of texts) {
    if (offset <= before + text.length) return [text, offset - before];
    before += text.length;
  }
  throw new RangeError(`Unexpected offset ${offset}, expected at most ${before}`);
}
