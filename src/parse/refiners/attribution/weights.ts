import type { Weights } from '../../weigh.ts';
import { FITTED_SOURCE_WEIGHTS } from './sourceWeights.ts';
import { FITTED_SPOKEN_WEIGHTS } from './spokenWeights.ts';

/**
 * Set by hand, over what is fitted. Whoever is beside the quote in such a clause used its words, even where the annotators
 * gave them to someone else in the sentence who states the same.
 */
export const HAND_SET_SOURCE_WEIGHTS: Weights = {
  // “‘…,’ as she put it”.
  'comment clause beside': 5,
  // “what he called ‘…’”.
  'what-clause that names': 1.5,
};

/** Set by hand, over what is fitted. */
export const HAND_SET_SPOKEN_WEIGHTS: Weights = {
  // What something is nicknamed or titled is nobody's speech.
  'nicknamed so': -4,
  // “It works,” she said: whoever says a whole clause speaks it, whatever stands before it.
  'a clause beside its speaker': 3,
};

/** What the features of `sourceFeatures.ts` weigh. */
export const SOURCE_WEIGHTS: Weights = { ...FITTED_SOURCE_WEIGHTS, ...HAND_SET_SOURCE_WEIGHTS };

/** What the features of `spokenFeatures.ts` weigh. */
export const SPOKEN_WEIGHTS: Weights = { ...FITTED_SPOKEN_WEIGHTS, ...HAND_SET_SPOKEN_WEIGHTS };
