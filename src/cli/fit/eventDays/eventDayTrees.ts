import type { Tree } from '#parse/tree.ts';
import { type Growth, growForest } from '../forest/growForest.ts';
import { choiceObjective } from '../forest/objectives.ts';
import type { Lesson } from './lessons.ts';

const GROWTH: Growth = {
  trees: 30,
  rate: 0.2,
  leaves: 6,
  leastCurve: 1,
  l2: 3,
  leastGain: 0.05,
  rowShare: 0.6,
  featureShare: 0.5,
  seed: 7,
};

/** Grows the trees that choose an event's day among those that it may have. */
export function growEventDayTrees(lessons: readonly Lesson[], growth: Growth = GROWTH): Tree[] {
  const rows = lessons.flatMap(({ options }) => options.map(({ row }) => row));
  const groups = lessons.flatMap(({ options }, at) => options.map(() => at));
  const right = lessons.flatMap((lesson) => lesson.right);
  return growForest(rows, choiceObjective(groups, right), growth);
}
