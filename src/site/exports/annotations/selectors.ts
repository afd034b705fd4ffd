import type { Article } from '#model/briefing.ts';
import { isInside, type Span } from '#model/span.ts';
import { printableStretches } from '../../printable.ts';
import type { Target, TextQuoteSelector } from './annotationModel.ts';
import { codePointCounter } from './codePoints.ts';

/** How many UTF-16 code units before and after some words tell them from the same words elsewhere. */
const AROUND = 32;

/** Gives the selectors of a stretch of an article's text. What stands around the words is given as far as it may be published. */
export function selectorsIn(article: Article): (span: Span) => Target['selector'] {
  const { sourceText } = article;
  const codePoints = codePointCounter(sourceText);
  const published = printableStretches(article);
  return (span) => [
    quoteSelector(sourceText, span, published.find((stretch) => isInside(span, stretch)) ?? span),
    { type: 'TextPositionSelector', start: codePoints(span.start), end: codePoints(span.end) },
  ];
}

function quoteSelector(text: string, { start, end }: Span, within: Span): TextQuoteSelector {
  const prefix = text.slice(fromWhole(text, Math.max(within.start, start - AROUND)), start);
  const suffix = text.slice(end, toWhole(text, Math.min(within.end, end + AROUND)));
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
  };
}

/** An offset that cuts no pair of code units in two: the next one where it would. */
function fromWhole(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset + 1 : offset;
}

function toWhole(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
}
