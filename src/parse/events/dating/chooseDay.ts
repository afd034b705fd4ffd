import { type Forest, plantForest, scoresOf } from '../../forest.ts';
import learned from '../../learned/eventDays.json' with { type: 'json' };
import type { Candidate } from '../candidates.ts';
import {
  DATING_FEATURES,
  type DatingContext,
  type DayOption,
  dayOptions,
  MENTION_LENGTH,
} from './dayRows.ts';

let planted: Forest | undefined;

/** The trees that `npm run fit -- event-days` wrote, planted at first use. */
function committedTrees(): Forest {
  planted ??= plantForest(learned, DATING_FEATURES);
  return planted;
}

/**
 * The likeliest day of an event that no expression dates.
 *
 * @param trees Others than the committed ones: those that are being judged.
 */
export function chooseDay(
  context: DatingContext,
  head: Candidate,
  trees: Forest = committedTrees(),
): DayOption | undefined {
  const options = dayOptions(context, head);
  if (options.length === 1) return options[0];
  const scores = scoresOf(
    trees,
    options.map(({ row }) => row),
    MENTION_LENGTH,
  );
  return options[scores.indexOf(Math.max(...scores))];
}
