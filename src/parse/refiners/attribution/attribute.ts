import type { Draft } from '../../draft.ts';
import { turnFrame } from '../../parsers/turns/turnFrame.ts';
import { weigh } from '../../weigh.ts';
import type { Attribution } from './attribution.ts';
import { bestCandidate, type RankedCandidate } from './rank.ts';
import { sharpestCue } from './sharpestCue.ts';
import { spokenFeatures } from './spokenFeatures.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { SPOKEN_WEIGHTS } from './weights.ts';

/** Below this no candidate is believed, and the quote has no named speaker. */
const LEAST_SCORE = -5;

/** Decides for every stretch, in the order of the text, whether someone speaks it and who. */
export function attribute(draft: Draft): Attribution[] {
  const decided: Attribution[] = [];
  let previous = -1;
  draft.stretches.forEach((_, stretch) => {
    const quote = surroundingsOf(draft, stretch);
    const attribution =
      turnAttribution(draft, stretch) ??
      (quote ? decide(draft, quote, previous, decided) : notSpoken(stretch));
    if (attribution.spoken) previous = stretch;
    decided.push(attribution);
  });
  return decided;
}

/** A turn of a transcript is spoken by whom its label names; by nobody named where the layout alone tells of it. */
function turnAttribution(draft: Draft, stretch: number): Attribution | null {
  const turn = draft.stretches[stretch]?.turn;
  if (turn?.label === undefined) return null;
  return { stretch, spoken: true, frame: turnFrame(draft, stretch), carriedFrom: -1 };
}

function decide(
  draft: Draft,
  quote: Surroundings,
  previous: number,
  decided: readonly Attribution[],
): Attribution {
  const best = bestCandidate(draft, quote, previous);
  const features = spokenFeatures(draft, quote, best.score, best.features);
  if (!runsOn(draft, quote.stretch) && weigh(features, SPOKEN_WEIGHTS) <= 0) return notSpoken(quote.stretch);
  return spokenBy(draft, quote, best, decided);
}

/** A quote of several paragraphs is always someone's speech, and so is a block quote. */
function runsOn(draft: Draft, stretch: number): boolean {
  if (draft.stretches[stretch]?.turn) return true;
  return [stretch, stretch + 1].some((index) => draft.stretches[index]?.continued);
}

function spokenBy(
  draft: Draft,
  quote: Surroundings,
  best: RankedCandidate,
  decided: readonly Attribution[],
): Attribution {
  const { stretch } = quote;
  const { candidate } = best;
  if (!candidate || best.score < LEAST_SCORE) return { stretch, spoken: true, frame: null, carriedFrom: -1 };
  if (candidate.kind === 'carried') {
    const carried = decided[candidate.from]?.frame ?? null;
    const isHere = carried !== null && carried.sentence === quote.sentence;
    const frame = isHere ? sharpestCue(draft, quote, carried) : carried;
    return { stretch, spoken: true, frame, carriedFrom: frame === carried ? candidate.from : -1 };
  }
  return { stretch, spoken: true, frame: sharpestCue(draft, quote, candidate.frame), carriedFrom: -1 };
}

function notSpoken(stretch: number): Attribution {
  return { stretch, spoken: false, frame: null, carriedFrom: -1 };
}
