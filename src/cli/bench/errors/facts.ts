import type { MarkedText, Span } from '#model/span.ts';
import { shared } from '../overlap.ts';
import type { PredictedQuote } from '../quotes/goldArticle.ts';
import type { QuoteError } from './errors.ts';
import { type Sentence, sentenceAt } from './sentences.ts';

const CLOSING_MARK = /["”“'’»›«‹]$/;

/** Whether an annotated quote is not found. */
export function isLost({ outcome }: QuoteError): boolean {
  return outcome?.found === null;
}

/** Whether a quote is found and its source is wrong. */
export function isMisattributed({ outcome }: QuoteError): boolean {
  return outcome?.found != null && !outcome.sourceRight;
}

/** The annotated source. */
export function expected({ outcome }: QuoteError): MarkedText | null {
  return outcome?.gold.quote.speaker ?? null;
}

/** The source that the parser gives. */
export function given({ outcome }: QuoteError): MarkedText | null {
  return outcome?.found?.quote.speaker ?? null;
}

/** What the parser marked, quote or term, where a quote is annotated. */
export function givenThere({ article, outcome }: QuoteError): PredictedQuote[] {
  return article.predicted.quotes.filter((quote) => outcome && shared(quote, outcome.gold) > 0);
}

/** Whether a span shares a character with one of these. */
export function touches(spans: readonly Span[], span: Span): boolean {
  return spans.some((other) => shared(other, span) > 0);
}

/** Whether a quote has a further paragraph before or after: it breaks, goes on from another, or is not closed. */
export function runsOverParagraphs({ article, outcome }: QuoteError): boolean {
  if (!outcome) return false;
  const { start, end, continues } = outcome.gold.quote;
  const words = article.article.text.slice(start, end).trim();
  return Boolean(continues) || /[\n\r]/.test(words) || !CLOSING_MARK.test(words);
}

/** The reporter's sentence that a span of the article stands in. */
export function sentenceFor(error: QuoteError, span: Span | null): Sentence | undefined {
  return span ? sentenceAt(error.sentences(), span) : undefined;
}

/** The sentence that the annotated quote stands in. */
export function sentenceOfQuote(error: QuoteError): Sentence | undefined {
  return sentenceFor(error, error.outcome?.gold ?? null);
}

/** The sentence that the annotated source stands in. */
export function sourceSentence(error: QuoteError): Sentence | undefined {
  return sentenceFor(error, expected(error));
}
