import { forestOf, scoreOf } from '#parse/forest.ts';
import type { Tree } from '#parse/tree.ts';
import { binned } from './binned.ts';
import { growTree, type TreeLimits } from './growTree.ts';
import { randomFrom } from './random.ts';

/** How a forest grows. */
export interface Growth extends TreeLimits {
  readonly trees: number;
  /** What share of each tree's answer counts. */
  readonly rate: number;
  /** Share of the groups of rows, and of the features, that each tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

/** What is to be learned: the slope and the curvature of the loss in each score, written into the last two. */
export interface Objective {
  readonly derive: (scores: Float64Array, slopes: Float64Array, curves: Float64Array) => void;
  /** The group of each row: groups stay whole where a tree sees only a part. */
  readonly groups: ArrayLike<number>;
}

/** Digits of a leaf's value after the point. */
const DIGITS = 3;

/** Grows trees one after the other, each on what those before it still get wrong (Friedman's gradient boosting). */
export function growForest(rows: readonly Float64Array[], objective: Objective, growth: Growth): Tree[] {
  const data = binned(rows);
  const random = randomFrom(growth.seed);
  const scores = new Float64Array(rows.length);
  const slopes = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let count = 0; count < growth.trees; count++) {
    objective.derive(scores, slopes, curves);
    const seen = sampledRows(objective.groups, growth.rowShare, random);
    const allowed = Array.from({ length: data.features }, (_, f) => f).filter(
      () => random() < growth.featureShare,
    );
    const tree = scaled(growTree(data, seen, slopes, curves, allowed, growth), growth.rate);
    trees.push(tree);
    const planted = forestOf([tree]);
    rows.forEach((row, r) => {
      scores[r] = (scores[r] as number) + scoreOf(planted, row);
    });
  }
  return trees;
}

function sampledRows(groups: ArrayLike<number>, share: number, random: () => number): Int32Array {
  const seen: number[] = [];
  let group = -1;
  let isIn = false;
  for (let row = 0; row < groups.length; row++) {
    if (groups[row] !== group) {
      group = groups[row] as number;
      isIn = random() < share;
    }
    if (isIn) seen.push(row);
  }
  return Int32Array.from(seen);
}

function scaled(tree: Tree, rate: number): Tree {
  if (typeof tree === 'number') return Number((tree * rate).toFixed(DIGITS));
  return { ...tree, low: scaled(tree.low, rate), high: scaled(tree.high, rate) };
}
