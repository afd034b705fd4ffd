import { type Forest, plantForest, scoresOf } from '../../forest.ts';
import learned from '../../learned/eventDays.json' with { type: 'json' };
import type { Candidate } from '../candidates.ts';
import type { DatingContext } from './datingContext.ts';
import { DATING_FEATURES, dayOptions, MENTION_LENGTH } from './dayRows.ts';
import type { Lender } from './lenders.ts';

let planted: Forest | undefined;

/** The trees that `npm run fit -- event-days` wrote, planted at first use. */
function committedTrees(): Forest {
  planted ??= plantForest(learned, DATING_FEATURES);
  return planted;
}

/**
 * The expression that most likely lends an event its date; null for the day of publication.
 *
 * @param trees Others than the committed ones: those that are being judged.
 */
export function chooseLender(
  context: DatingContext,
  head: Candidate,
  trees: Forest = committedTrees(),
): Lender | null {
  if (context.lenders.length === 0) return null;
  const options = dayOptions(context, head);
  if (options.length === 1) return null;
  const scores = scoresOf(
    trees,
    options.map(({ row }) => row),
    MENTION_LENGTH,
  );
  return options[scores.indexOf(Math.max(...scores))]?.lender ?? null;
}
