import type { QuoteSegment, Route } from '#model/annotations.ts';

/**
 * An attribution of a lower score is marked for the editor: one that is wrong in one case of four or more. Of annotated
 * news that the parser had not seen, about one statement in five is below it, one or two an article, and with them three
 * of five wrong ones.
 */
const DOUBTFUL_BELOW = 0.75;

/**
 * How the speaker of an utterance was reached, where that is doubtful: `pronoun`. Its most doubtful passage counts, since all
 * of them are given to one speaker.
 */
export function doubtOf(segments: readonly QuoteSegment[]): Route | null {
  const attributions = segments.map(({ attribution }) => attribution).filter((one) => one !== null);
  const [least] = attributions.toSorted((a, b) => a.score - b.score);
  return least && least.score < DOUBTFUL_BELOW ? least.how : null;
}
