import { ABSENT, blankRow, fill, namesOf, rowLike } from '../../../feature.ts';
import type { Article } from '../article.ts';
import type { Candidate } from '../candidates.ts';
import { CARRIED_FEATURES, carriedGiven } from './carriedFeatures.ts';
import { CUE_FEATURES, cueGiven } from './cueFeatures.ts';
import { PHRASE_FEATURES, phraseGiven } from './phraseFeatures.ts';
import { QUOTE_FEATURES, type QuoteGiven } from './quoteFeatures.ts';
import { RIVAL_FEATURES, rivalGiven } from './rivalFeatures.ts';

/** The names of what stands in a {@link sourceRow}, in its order. */
export const SOURCE_FEATURES: readonly string[] = [
  ...namesOf(QUOTE_FEATURES),
  ...namesOf(PHRASE_FEATURES),
  ...namesOf(CUE_FEATURES),
  ...namesOf(RIVAL_FEATURES),
  ...namesOf(CARRIED_FEATURES),
];

/** How many features a quote has, whoever said it: the row begins with them. */
export const QUOTE_LENGTH = QUOTE_FEATURES.length;
const CUE_FROM = QUOTE_LENGTH + PHRASE_FEATURES.length;
const RIVAL_FROM = CUE_FROM + CUE_FEATURES.length;
const CARRIED_FROM = RIVAL_FROM + RIVAL_FEATURES.length;

/** What else is known where a quote is attributed. */
export interface Known {
  readonly article: Article;
  /** The head word of whoever said the quote before. */
  readonly lastVoice: string;
}

/** A quote in numbers, for the trees that tell who said it; who did is yet to be filled in. */
export function quoteRow(given: QuoteGiven): Float64Array {
  const row = blankRow(SOURCE_FEATURES.length).fill(ABSENT);
  fill(row, 0, QUOTE_FEATURES, given);
  return row;
}

/** A candidate in numbers behind its quote's, which are the same for all candidates. */
export function sourceRow(
  given: QuoteGiven,
  candidate: Candidate,
  { article, lastVoice }: Known,
  quote: Float64Array = quoteRow(given),
): Float64Array {
  const row = rowLike(quote);
  if (candidate.kind === 'carried') {
    fill(row, CARRIED_FROM, CARRIED_FEATURES, carriedGiven(given, candidate));
    return row;
  }
  const phrase = phraseGiven(given, candidate, article.voices, lastVoice);
  const cue = cueGiven(phrase);
  fill(row, QUOTE_LENGTH, PHRASE_FEATURES, phrase);
  if (cue) fill(row, CUE_FROM, CUE_FEATURES, cue);
  fill(row, RIVAL_FROM, RIVAL_FEATURES, rivalGiven(phrase));
  return row;
}
