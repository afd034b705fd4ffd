import type { Span } from '#model/span.ts';
import type { Draft } from '#parse/draft.ts';
import type { Surroundings } from '#parse/refiners/attribution/surroundings.ts';
import { overlap } from '../../bench/overlap.ts';
import type { GoldQuote } from '../../bench/quotes/goldArticle.ts';
import { segments } from '../../bench/quotes/segments.ts';

/** A stretch between marks as the parser finds it, with what the annotators made of it. */
export interface QuotedStretch {
  readonly draft: Draft;
  readonly quote: Surroundings;
  /** Null where nobody speaks it. */
  readonly gold: GoldQuote | null;
  /** The spoken stretch before it. */
  readonly previous: QuotedStretch | null;
}

/** Least overlap, as a share of what the two cover together, at which a stretch is an annotated quote. */
const LEAST_OVERLAP = 0.5;

/** The quoted stretches of an article on which trees decide, in the order of the text; a turn with a label needs none. */
export function quotedStretches(draft: Draft, quotes: readonly GoldQuote[]): QuotedStretch[] {
  const { text } = draft.document;
  const gold = quotes.flatMap((quote) => segments(text, quote).map((segment) => ({ quote, segment })));
  const found: QuotedStretch[] = [];
  let previous: QuotedStretch | null = null;
  for (const [index, stretch] of draft.stretches.entries()) {
    const quote = draft.surroundings[index];
    const [own] = segments(text, stretch);
    if (!quote || !own || stretch.turn?.label !== undefined) continue;
    const quoted: QuotedStretch = { draft, quote, gold: goldOf(own, gold), previous };
    found.push(quoted);
    if (quoted.gold !== null) previous = quoted;
  }
  return found;
}

function goldOf(own: Span, gold: readonly { quote: GoldQuote; segment: Span }[]): GoldQuote | null {
  return gold.find(({ segment }) => overlap(segment, own) >= LEAST_OVERLAP)?.quote ?? null;
}
