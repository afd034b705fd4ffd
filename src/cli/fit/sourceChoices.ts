import { type Candidate, candidatesFor } from '#parse/refiners/attribution/candidates.ts';
import { sourceFeatures } from '#parse/refiners/attribution/sourceFeatures.ts';
import type { Choice } from './choice.ts';
import type { GoldQuote, QuotedStretch } from './quotedStretches.ts';
import type { QuoteScorer } from './quoteScorer.ts';

/** A choice for each stretch that someone speaks: which of the candidates near it that is. */
export function sourceChoices(stretches: readonly QuotedStretch[], scorer: QuoteScorer): Choice[] {
  return stretches
    .filter(({ gold }) => gold !== null)
    .map((stretch) => ({ article: stretch.article, options: optionsOf(stretch, scorer) }));
}

function optionsOf(stretch: QuotedStretch, scorer: QuoteScorer): Choice['options'] {
  const { draft, quote, previous } = stretch;
  return candidatesFor(draft, quote.stretch, previous?.quote.stretch ?? -1).map((candidate) => ({
    features: sourceFeatures(draft, quote, candidate),
    right: isSource(stretch, candidate, scorer),
  }));
}

function isSource(
  { draft, gold, previous }: QuotedStretch,
  candidate: Candidate,
  scorer: QuoteScorer,
): boolean {
  if (!gold?.speaker) return false;
  if (candidate.kind === 'carried') return isSameSpeaker(gold, previous?.gold ?? null);
  // Only the words in the text: a name that was found for them elsewhere would make every “he” right.
  const { text, start, end } = gold.speaker;
  return scorer.mentionOK(draft.document.text, { text, start, end }, candidate.frame.source);
}

/** Whether two quotes share their attribution, the words that name the source, or its name. */
function isSameSpeaker(one: GoldQuote, other: GoldQuote | null): boolean {
  if (!one.speaker || !other?.speaker) return false;
  if (one.attribution === other.attribution || one.speaker.start === other.speaker.start) return true;
  return nameOf(one.speaker) === nameOf(other.speaker);
}

function nameOf({ canonicalSilver, text }: NonNullable<GoldQuote['speaker']>): string {
  return canonicalSilver ?? text;
}
