import type { Draft } from '../draft.ts';
import type { Attribution } from './attribution/attribution.ts';

/**
 * The number of the utterance that each stretch belongs to, from 0 in the order of the text.
 *
 * A stretch joins the one before it when it goes by the same cue, when its paragraph runs on from the last one, or when
 * it follows in the same paragraph and was given the same speaker without a cue of its own. Every term stands for itself.
 */
export function numberUtterances(draft: Draft): number[] {
  const numbers: number[] = [];
  let next = 0;
  let previous: Attribution | undefined;
  for (const attribution of draft.attributions) {
    const joins =
      previous !== undefined && attribution.spoken && joinsUtterance(draft, previous, attribution);
    numbers.push(joins && previous ? (numbers[previous.stretch] ?? next) : next++);
    if (attribution.spoken) previous = attribution;
  }
  return numbers;
}

function joinsUtterance(draft: Draft, previous: Attribution, attribution: Attribution): boolean {
  const [before, stretch] = [draft.stretches[previous.stretch], draft.stretches[attribution.stretch]];
  if (!before || !stretch) return false;
  if (stretch.continued) return true;
  if (before.paragraph !== stretch.paragraph) return false;
  if (attribution.carriedFrom >= 0) return true;
  const [cue, otherCue] = [attribution.frame?.cue, previous.frame?.cue];
  return cue !== undefined && cue !== null && cue.start === otherCue?.start;
}
