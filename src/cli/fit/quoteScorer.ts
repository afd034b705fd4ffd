import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MarkedText, Span } from '#model/span.ts';

/** What the quote corpora's own scorer decides: what counts as right is then the same here as in the figures. */
export interface QuoteScorer {
  /** The paragraphs of a quote, `a` to `b`, without marks and spaces at their ends. */
  segments(text: string, quote: Span): readonly { readonly a: number; readonly b: number }[];
  /** Whether the predicted words name the annotated source. */
  mentionOK(text: string, gold: MarkedText, predicted: MarkedText): boolean;
}

export async function loadQuoteScorer(root: string): Promise<QuoteScorer> {
  return (await import(pathToFileURL(path.join(root, 'score-quotes.mjs')).href)) as QuoteScorer;
}
