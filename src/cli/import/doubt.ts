import type { QuoteSegment, Route } from '#model/annotations.ts';

/**
 * An attribution of a lower score is marked for the editor: one that is wrong in one case of four or more. Of annotated
 * news that the parser had not seen, about one statement in five is below it, one or two an article, and with them three
 * of five wrong ones.
 */
const DOUBTFUL_BELOW = 0.75;

/** How the speaker of a passage was reached, where that is doubtful: `pronoun`. */
export function doubtOf({ attribution }: Pick<QuoteSegment, 'attribution'>): Route | null {
  return attribution !== null && attribution.score < DOUBTFUL_BELOW ? attribution.how : null;
}
