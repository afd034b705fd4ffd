import type { QuoteSegment, Route } from '#model/annotations.ts';

/**
 * An attribution of a lower score is marked for the editor: one that is wrong in more than one case of four. In annotated
 * news that the parser had not seen, one statement in seven is, about one an article, and half of all that are wrong. At 0.8
 * it would be three of four that are wrong, but every third statement.
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
