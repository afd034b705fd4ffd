import type { Draft } from '../../draft.ts';
import { type Weights, weigh } from '../../weigh.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { sourceFeatures } from './sourceFeatures.ts';
import type { Surroundings } from './surroundings.ts';
import { SOURCE_WEIGHTS } from './weights.ts';

/** A candidate with what speaks for it. */
export interface RankedCandidate {
  readonly candidate: Candidate | null;
  readonly score: number;
  readonly features: readonly string[];
}

/** The likeliest speaker of a stretch. The first of equals wins: candidates come in the order of the text. */
export function bestCandidate(
  draft: Draft,
  quote: Surroundings,
  previous: number,
  weights: Weights = SOURCE_WEIGHTS,
): RankedCandidate {
  let best: RankedCandidate = { candidate: null, score: Number.NEGATIVE_INFINITY, features: [] };
  for (const candidate of candidatesFor(draft, quote.stretch, previous)) {
    const features = sourceFeatures(draft, quote, candidate);
    const score = weigh(features, weights);
    if (score > best.score) best = { candidate, score, features };
  }
  return best;
}
