import type { QuoteSegment, Route } from '#model/annotations.ts';

/**
 * An attribution of a lower score is marked for the editor: one that is wrong in more than one case of four. In annotated
 * news that the parser had not seen, one statement in five is, about two an article, and seven in ten of all that are wrong.
 */
const DOUBTFUL_BELOW = 0.75;

/**
 * How the speaker of a passage was reached, where that is doubtful: `pronoun`. A label is never doubted: it stands right
 * beside the words, where an editor reads it anyway, and in a transcript the mark would stand on every turn.
 */
export function doubtOf({ attribution }: Pick<QuoteSegment, 'attribution'>): Route | null {
  if (attribution === null || attribution.how === 'label') return null;
  return attribution.score < DOUBTFUL_BELOW ? attribution.how : null;
}
