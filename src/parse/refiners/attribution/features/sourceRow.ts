import type { Article } from '../article.ts';
import type { Candidate } from '../candidates.ts';
import { CARRIED_FEATURES, carriedGiven } from './carriedFeatures.ts';
import { CUE_FEATURES, cueGiven } from './cueFeatures.ts';
import { fill, namesOf } from './feature.ts';
import { PHRASE_FEATURES, phraseGiven } from './phraseFeatures.ts';
import { QUOTE_FEATURES, type QuoteGiven } from './quoteFeatures.ts';

/** The names of what stands in a {@link sourceRow}, in its order. */
export const SOURCE_FEATURES: readonly string[] = [
  ...namesOf(QUOTE_FEATURES),
  ...namesOf(PHRASE_FEATURES),
  ...namesOf(CUE_FEATURES),
  ...namesOf(CARRIED_FEATURES),
];

/** What else is known where a quote is attributed. */
export interface Known {
  readonly article: Article;
  /** The head word of whoever said the quote before. */
  readonly lastVoice: string;
}

/** A candidate in numbers, for the trees that tell who said a quote; without one, the quote alone. */
export function sourceRow(
  given: QuoteGiven,
  candidate: Candidate | null,
  { article, lastVoice }: Known,
): Float64Array {
  const row = new Float64Array(SOURCE_FEATURES.length);
  const phrase =
    candidate?.kind === 'phrase' ? phraseGiven(given, candidate, article.voices, lastVoice) : null;
  const carried = candidate?.kind === 'carried' ? carriedGiven(given, candidate) : null;
  let at = fill(row, 0, QUOTE_FEATURES, given);
  at = fill(row, at, PHRASE_FEATURES, phrase);
  at = fill(row, at, CUE_FEATURES, phrase && cueGiven(phrase));
  fill(row, at, CARRIED_FEATURES, carried);
  return row;
}
