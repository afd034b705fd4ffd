import type { Article } from '#model/briefing.ts';
import { isInside, mergeSpans, type Span } from '#model/span.ts';
import { stretchesOf } from './contextRuns.ts';

/** Whether words may be printed anywhere: all of a full text, of an excerpt those of the sentences that quotes stand in. */
export function isPrintable(article: Article, span: Span): boolean {
  return printableStretches(article).some((stretch) => isInside(span, stretch));
}

/** The stretches of a text that may be printed anywhere. */
export function printableStretches({
  rights,
  sourceText,
  quotes,
}: Pick<Article, 'rights' | 'sourceText' | 'quotes'>): readonly Span[] {
  if (rights === 'full-text') return [{ start: 0, end: sourceText.length }];
  return mergeSpans(quotes.flatMap(({ context }) => stretchesOf(context)));
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
