import type { Element, ElementContent } from 'hast';
import type { Article } from '#model/briefing.ts';
import { isInside, type Span } from '#model/span.ts';
import { words } from '#words/words.ts';
import { stretchesOf } from './contextRuns.ts';
import { hasClass, span, textOf } from './hast.ts';
import { inInterfaceLanguage } from './inLanguage.ts';
import { countWords } from './words.ts';

/**
 * A paragraph of which only the quotes are shown. Every run of other words becomes a gap that says how many they are:
 * “… 11 words of the source, not shown …”. No other word of the text is left in it.
 */
export function excerptParagraph(paragraph: Element): Element {
  const inner = paragraph.children.find((child) => child.type === 'element' && child.tagName === 'p');
  if (paragraph.tagName === 'blockquote' && inner?.type === 'element') {
    return { ...paragraph, children: [excerptParagraph(inner)] };
  }
  return { ...paragraph, children: withGaps(paragraph.children) };
}

function withGaps(nodes: readonly ElementContent[]): ElementContent[] {
  const shown: ElementContent[] = [];
  let hidden: ElementContent[] = [];
  const close = (): void => {
    if (shown.length > 0) shown.push({ type: 'text', value: ' ' });
    const count = countWords(textOf(hidden));
    if (count > 0)
      shown.push(gap(count, !shown.some((node) => hasClass(node, 'gap'))), { type: 'text', value: ' ' });
    hidden = [];
  };
  for (const node of nodes) {
    if (!hasClass(node, 'quote')) hidden.push(node);
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

/** Whether the words of a span are on the article's page: all of them, or in an excerpt those inside a quote. */
export function isShown(article: Article, { start, end }: Span): boolean {
  if (article.rights === 'full-text') return true;
  return article.quotes.some((quote) =>
    quote.segments.some((segment) => segment.start <= start && end <= segment.end),
  );
}

/** Whether words may be printed anywhere: all of a full text, of an excerpt those of the sentences that quotes stand in. */
export function isPrintable(article: Article, span: Span): boolean {
  return printableStretches(article).some((stretch) => isInside(span, stretch));
}

/** The stretches of a text that may be printed anywhere. */
export function printableStretches({ rights, sourceText, quotes }: Article): readonly Span[] {
  if (rights === 'full-text') return [{ start: 0, end: sourceText.length }];
  return quotes.flatMap(({ context }) => stretchesOf(context));
}

/** Whether some words of a text, such as “the two ministers”, stand in a stretch of it that may be printed. */
export function arePrintable(words: string, article: Article): boolean {
  const sought = wordsAlone(words);
  return printableStretches(article).some(({ start, end }) =>
    wordsAlone(article.sourceText.slice(start, end)).includes(sought),
  );
}

/** A text's words between single spaces, so that “man” is not found in “woman”. */
function wordsAlone(text: string): string {
  return ` ${text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
