import type { Draft } from '../../draft.ts';
import type { Link, SourceFrame } from '../../parsers/cues/frame.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Of the verbs that one source governs, the one that reports the quote: in “they hastened to define the ‘talks’”, define.
 * A verb of speech comes before any other, then the nearer to the quote.
 */
export function sharpestCue(draft: Draft, quote: Surroundings, chosen: SourceFrame): SourceFrame {
  if (!FOLLOWS_VERBS.has(chosen.link)) return chosen;
  const rivals = (draft.frames[chosen.sentence] ?? []).filter(
    (frame) =>
      frame.source.start === chosen.source.start &&
      FOLLOWS_VERBS.has(frame.link) &&
      isOnSameSide(quote, chosen, frame),
  );
  return rivals.reduce((best, frame) => (isSharper(quote, frame, best) ? frame : best), chosen);
}

/** Links of a subject to its verb. “According to a person briefed on it” reports by “according to” alone. */
const FOLLOWS_VERBS: ReadonlySet<Link> = new Set([
  'adjacent',
  'inverted',
  'relative',
  'interrupted',
  'coordinated',
  'control',
  'participle',
  'distant',
]);

/** A cue on the other side of the quote belongs to another statement. */
function isOnSameSide(quote: Surroundings, chosen: SourceFrame, frame: SourceFrame): boolean {
  if (chosen.sentence !== quote.sentence) return true;
  return frame.item < quote.item === chosen.item < quote.item;
}

function isSharper(quote: Surroundings, frame: SourceFrame, best: SourceFrame): boolean {
  const [rank, bestRank] = [rankOf(frame), rankOf(best)];
  if (rank !== bestRank) return rank > bestRank;
  return frame.sentence === quote.sentence && distance(quote, frame) < distance(quote, best);
}

function rankOf({ cue, cueClass }: SourceFrame): number {
  if (!cue || !cueClass) return 0;
  return cueClass === 'think' ? 1 : 2;
}

function distance(quote: Surroundings, frame: SourceFrame): number {
  return Math.abs(frame.item - quote.item);
}
