import type { SourceFrame } from '../../parsers/cues/frame.ts';
import type { Reading } from '../../reading.ts';
import { bestCandidate, type RankedCandidate, weigh } from './rank.ts';
import { spokenFeatures } from './spokenFeatures.ts';
import { SPOKEN_WEIGHTS } from './spokenWeights.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** What is decided of one quoted stretch. */
export interface Attribution {
  readonly stretch: number;
  readonly spoken: boolean;
  /** The cue and source it goes by; null for terms and where the text names nobody. */
  readonly frame: SourceFrame | null;
  /** The spoken stretch whose speaker this one was given, or -1 where it has a cue of its own. */
  readonly carriedFrom: number;
}

/** Below this no candidate is believed, and the quote has no named speaker. */
const LEAST_SCORE = -5;

/** Decides for every stretch, in the order of the text, whether someone speaks it and who. */
export function attribute(reading: Reading): Attribution[] {
  const decided: Attribution[] = [];
  let previous = -1;
  reading.stretches.forEach((_, stretch) => {
    const quote = surroundingsOf(reading, stretch);
    const attribution = quote ? decide(reading, quote, previous, decided) : notSpoken(stretch);
    if (attribution.spoken) previous = stretch;
    decided.push(attribution);
  });
  return decided;
}

function decide(
  reading: Reading,
  quote: Surroundings,
  previous: number,
  decided: readonly Attribution[],
): Attribution {
  const best = bestCandidate(reading, quote, previous);
  const features = spokenFeatures(reading, quote, best.score, best.features);
  if (weigh(features, SPOKEN_WEIGHTS) <= 0) return notSpoken(quote.stretch);
  return spokenBy(quote.stretch, best, decided);
}

function spokenBy(stretch: number, best: RankedCandidate, decided: readonly Attribution[]): Attribution {
  const { candidate } = best;
  if (!candidate || best.score < LEAST_SCORE) return { stretch, spoken: true, frame: null, carriedFrom: -1 };
  if (candidate.kind === 'frame') return { stretch, spoken: true, frame: candidate.frame, carriedFrom: -1 };
  return {
    stretch,
    spoken: true,
    frame: decided[candidate.from]?.frame ?? null,
    carriedFrom: candidate.from,
  };
}

function notSpoken(stretch: number): Attribution {
  return { stretch, spoken: false, frame: null, carriedFrom: -1 };
}
