import type { Forest } from '#parse/forest.ts';
import { spokenRow } from '#parse/refiners/attribution/features/spokenRow.ts';
import type { Tree } from '#parse/tree.ts';
import { type Growth, growForest } from '../forest/growForest.ts';
import { yesNoObjective } from '../forest/objectives.ts';
import type { Lesson } from './lessons.ts';
import { rankedBy } from './sourceTrees.ts';

const GROWTH: Growth = {
  trees: 200,
  rate: 0.06,
  leaves: 12,
  leastCurve: 3,
  l2: 5,
  leastGain: 0.1,
  rowShare: 0.6,
  featureShare: 0.4,
  seed: 11,
};

/**
 * Grows the trees that tell speech from terms.
 *
 * @param unseen For each lesson, source trees that were grown without it: how good the likeliest source looks must be as
 *   true as it is of a new article.
 */
export function growSpokenTrees(
  lessons: readonly Lesson[],
  unseen: (lesson: Lesson) => Forest,
  growth: Growth = GROWTH,
): Tree[] {
  const rows = lessons.map((lesson) =>
    spokenRow(lesson.given, rankedBy(unseen(lesson), lesson), lesson.known),
  );
  const articles = new Map(lessons.map((lesson) => [lesson.given.draft, 0]));
  let count = 0;
  for (const draft of articles.keys()) articles.set(draft, count++);
  const groups = lessons.map(({ given }) => articles.get(given.draft) ?? 0);
  return growForest(
    rows,
    yesNoObjective(
      groups,
      lessons.map(({ gold }) => gold !== null),
    ),
    growth,
  );
}
