import type { Draft } from '../../draft.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { sourceFeatures } from './sourceFeatures.ts';
import { SOURCE_WEIGHTS } from './sourceWeights.ts';
import type { Surroundings } from './surroundings.ts';

/** A candidate with what speaks for it. */
export interface RankedCandidate {
  readonly candidate: Candidate | null;
  readonly score: number;
  readonly features: readonly string[];
}

/** The likeliest speaker of a stretch. The first of equals wins: candidates come in the order of the text. */
export function bestCandidate(draft: Draft, quote: Surroundings, previous: number): RankedCandidate {
  let best: RankedCandidate = { candidate: null, score: Number.NEGATIVE_INFINITY, features: [] };
  for (const candidate of candidatesFor(draft, quote.stretch, previous)) {
    const features = sourceFeatures(draft, quote, candidate);
    const score = weigh(features, SOURCE_WEIGHTS);
    if (score > best.score) best = { candidate, score, features };
  }
  return best;
}

/** The sum of the weights of the features that hold; a feature without a weight counts nothing. */
export function weigh(features: readonly string[], weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}
