import { type Forest, scoreOf } from '#parse/forest.ts';
import { certainSource } from '#parse/refiners/attribution/certainSource.ts';
import { bestOf, CERTAIN, type Ranked } from '#parse/refiners/attribution/rank.ts';
import type { Tree } from '#parse/tree.ts';
import { type Growth, growForest } from '../forest/growForest.ts';
import { choiceObjective } from '../forest/objectives.ts';
import type { Lesson } from './lessons.ts';

const GROWTH: Growth = {
  trees: 320,
  rate: 0.06,
  leaves: 32,
  leastCurve: 5,
  l2: 10,
  leastGain: 0.1,
  rowShare: 0.6,
  featureShare: 0.35,
  seed: 7,
};

/** Grows the trees that tell who said a quote: one choice a quote that someone says. */
export function growSourceTrees(lessons: readonly Lesson[], growth: Growth = GROWTH): Tree[] {
  const taught = lessons.filter(({ options }) => options.some(({ right }) => right));
  const options = taught.flatMap((lesson, group) => lesson.options.map((option) => ({ ...option, group })));
  const groups = options.map(({ group }) => group);
  const right = options.map((option) => option.right);
  return growForest(
    options.map(({ row }) => row),
    choiceObjective(groups, right),
    growth,
  );
}

/** The likeliest source of a lesson's quote by some trees. */
export function rankedBy(forest: Forest, { given, options }: Lesson): Ranked | null {
  if (options.length === 0) return null;
  const certain = certainSource(
    given.quote,
    options.map(({ candidate }) => candidate),
  );
  return bestOf(
    options.map(({ candidate, row }) => ({
      candidate,
      row,
      score: scoreOf(forest, row) + (candidate === certain ? CERTAIN : 0),
    })),
  );
}
