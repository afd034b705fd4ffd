import type { Element, ElementContent } from 'hast';
import type { Article, Paragraph } from '#model/briefing.ts';
import { isInside, type Span } from '#model/span.ts';
import { words } from '#words/words.ts';
import { hasClass, span, textOf } from './hast.ts';
import { inInterfaceLanguage } from './inLanguage.ts';
import { printableStretches } from './printable.ts';
import { countWords } from './words.ts';

/** A part of a paragraph that is shown or left out as a whole. */
interface Piece {
  readonly node: ElementContent;
  readonly shown: boolean;
}

/** Whether each character of the next text of a paragraph may be printed, in the order of the text. */
type PrintableNext = (text: string) => readonly boolean[];

/**
 * A paragraph of which only the sentences that quotes stand in are shown. Every run of other words becomes a gap that says how
 * many they are: “… 11 words of the source, not shown …”. No other word of the text is left in it.
 */
export function excerptParagraph(article: Article, paragraph: Paragraph): Element {
  return shownOf(paragraph.element, printableNext(article, paragraph));
}

function shownOf(element: Element, next: PrintableNext): Element {
  const inner = element.children.find((child) => child.type === 'element' && child.tagName === 'p');
  if (element.tagName === 'blockquote' && inner?.type === 'element')
    return { ...element, children: [shownOf(inner, next)] };
  return { ...element, children: withGaps(piecesOf(element.children, next)) };
}

/** Goes along the source: the paragraph's text is the same but for white space, which goes with what stands before it. */
function printableNext(article: Article, { start }: Span): PrintableNext {
  const { sourceText } = article;
  const stretches = printableStretches(article);
  let at = start;
  let printable = false;
  return (text) =>
    Array.from({ length: text.length }, (_, i) => {
      const unit = text.charAt(i);
      if (isSpace(unit)) return printable;
      while (isSpace(sourceText.charAt(at))) at++;
      if (sourceText.charAt(at) !== unit)
        throw new Error(`Unexpected \`${unit}\` in a paragraph of ${article.slug}, expected the source text`);
      printable = stretches.some((stretch) => isInside({ start: at, end: at + 1 }, stretch));
      at++;
      return printable;
    });
}

const isSpace = (unit: string): boolean => /^\s$/.test(unit);

function piecesOf(nodes: readonly ElementContent[], next: PrintableNext): readonly Piece[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return textPieces(node.value, next(node.value));
    if (node.type !== 'element') return [];
    const inner = piecesOf(node.children, next);
    // What is cut by the end of a sentence gives way to its parts.
    return new Set(inner.map(({ shown }) => shown)).size < 2
      ? [{ node, shown: inner[0]?.shown ?? false }]
      : inner;
  });
}

function textPieces(text: string, printable: readonly boolean[]): readonly Piece[] {
  const cuts = printable.flatMap((shown, i) => (i > 0 && shown !== printable[i - 1] ? [i] : []));
  return [0, ...cuts].map((from, i) => ({
    node: { type: 'text', value: text.slice(from, cuts[i]) },
    shown: printable[from] ?? false,
  }));
}

function withGaps(pieces: readonly Piece[]): ElementContent[] {
  const shown: ElementContent[] = [];
  let hidden: ElementContent[] = [];
  const close = (): void => {
    if (hidden.length > 0 && shown.length > 0) shown.push({ type: 'text', value: ' ' });
    const count = countWords(textOf(hidden));
    if (count > 0)
      shown.push(gap(count, !shown.some((node) => hasClass(node, 'gap'))), { type: 'text', value: ' ' });
    hidden = [];
  };
  for (const { node, shown: isShown } of pieces) {
    if (!isShown) hidden.push(node);
    else {
      close();
      shown.push(node);
    }
  }
  close();
  return shown;
}

function gap(count: number, first: boolean): Element {
  const value = first ? words.article.gapOfSource(count) : words.article.gap(count);
  return inInterfaceLanguage(span('gap', [{ type: 'text', value }]));
}
