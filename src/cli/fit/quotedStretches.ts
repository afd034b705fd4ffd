import type { MarkedText, Span } from '#model/span.ts';
import type { Draft } from '#parse/draft.ts';
import { propose } from '#parse/parse.ts';
import { type Surroundings, surroundingsOf } from '#parse/refiners/attribution/surroundings.ts';
import type { QuoteScorer } from './quoteScorer.ts';

/** A line of `quotes/*.jsonl`. */
export interface QuotedArticle {
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** A quote as annotated. */
export interface GoldQuote extends Span {
  /** Quotes that one act of speaking holds share it. */
  readonly attribution: string;
  readonly speaker: (MarkedText & { readonly canonicalSilver?: string }) | null;
}

/** A stretch between marks as the parser finds it, with what the annotators made of it. */
export interface QuotedStretch {
  readonly article: number;
  readonly draft: Draft;
  readonly quote: Surroundings;
  /** Null where nobody speaks it. */
  readonly gold: GoldQuote | null;
  /** The spoken stretch before it. */
  readonly previous: QuotedStretch | null;
}

/** Least overlap, as a share of what the two cover together, at which a stretch is an annotated quote. */
const LEAST_OVERLAP = 0.5;

/** The quoted stretches of an article, in the order of the text. */
export function quotedStretches(
  { text, quotes }: QuotedArticle,
  article: number,
  scorer: QuoteScorer,
): QuotedStretch[] {
  // No proposal depends on the day of publication.
  const draft = propose(text, { published: '' });
  const found: QuotedStretch[] = [];
  for (const [index, stretch] of draft.stretches.entries()) {
    const quote = surroundingsOf(draft, index);
    const [own] = segmentsOf(text, stretch, scorer);
    if (!quote || !own) continue;
    const isIt = (gold: GoldQuote) =>
      segmentsOf(text, gold, scorer).some((segment) => overlap(segment, own) >= LEAST_OVERLAP);
    const previous = found.findLast(({ gold }) => gold !== null) ?? null;
    found.push({ article, draft, quote, gold: quotes.find(isIt) ?? null, previous });
  }
  return found;
}

function segmentsOf(text: string, quote: Span, scorer: QuoteScorer): Span[] {
  return scorer.segments(text, quote).map(({ a, b }) => ({ start: a, end: b }));
}

/** What two spans share, as a share of what they cover together. */
function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
