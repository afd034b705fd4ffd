import type { QuoteAttribution, QuoteSegment } from '#model/annotations.ts';
import type { MarkedText, Span } from '#model/span.ts';

/** An article whose quotes people have marked: a line of the quote corpora, or one of our own (`tests/gold`). */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly quotes: readonly GoldQuote[];
  /** Stretches in quotation marks that nobody speaks. */
  readonly other: readonly Span[];
  /** From–to pairs in which nobody has judged what is a quote. */
  readonly ignore?: readonly (readonly [number, number])[];
}

/** A quoted stretch with its marks; one that runs over several paragraphs is one quote. */
export interface GoldQuote extends Span {
  readonly kind: 'direct' | 'partial';
  /** Quotes that one act of speaking holds share it. */
  readonly attribution?: string;
  /** Set where it goes on from the paragraph before. */
  readonly continues?: unknown;
  readonly speaker: GoldSource | null;
}

/** The words that name who speaks, and the names behind them as far as they are known. */
export interface GoldSource extends MarkedText {
  readonly canonical?: string;
  /** A name that was found automatically. */
  readonly canonicalSilver?: string;
  readonly aliases?: readonly string[];
}

/** What the parser says of the article of that id. */
export interface PredictedArticle {
  readonly id: string;
  readonly quotes: readonly PredictedQuote[];
}

export type PredictedQuote = Pick<QuoteSegment, 'start' | 'end' | 'kind'> & {
  readonly speaker: PredictedSource | null;
  readonly attribution?: QuoteAttribution | null;
};

export type PredictedSource = MarkedText & { readonly canonical?: string };
