import type { Tree } from '#parse/tree.ts';
import type { Binned } from './binned.ts';
import { bestSplit, type Split } from './split.ts';
import { type Sums, subtracted, sumsOf } from './sums.ts';

/** How a tree may grow. */
export interface TreeLimits {
  readonly leaves: number;
  /** Least sum of curvatures in a leaf: about a quarter of as many rows that are still in doubt. */
  readonly leastCurve: number;
  readonly l2: number;
  /** Least gain in loss for which a leaf is split. */
  readonly leastGain: number;
}

/** A leaf that may still be split. */
interface Bud {
  readonly rows: Int32Array;
  readonly sums: Sums;
  readonly split: Split | null;
  tree: Tree;
  grown: readonly [Bud, Bud] | null;
}

/**
 * Grows one regression tree, best split first: the leaf whose split lessens the loss most is split next.
 *
 * @param slopes First derivative of the loss in each row's score.
 * @param curves Second derivative.
 * @param allowed Which features it may use.
 */
export function growTree(
  data: Binned,
  rows: Int32Array,
  slopes: Float64Array,
  curves: Float64Array,
  allowed: readonly number[],
  limits: TreeLimits,
): Tree {
  const bud = (rowsOf: Int32Array, sums: Sums): Bud => ({
    rows: rowsOf,
    sums,
    split: bestSplit(data, sums, allowed, limits),
    tree: leafValue(sums, limits),
    grown: null,
  });
  const root = bud(rows, sumsOf(data, rows, slopes, curves, allowed));
  const open = [root];
  for (let leaves = 1; leaves < limits.leaves; leaves++) {
    const best = widest(open);
    if (!best?.split) break;
    const [low, high] = parted(data, best.rows, best.split);
    const lowIsFew = low.length < high.length;
    const few = sumsOf(data, lowIsFew ? low : high, slopes, curves, allowed);
    const many = subtracted(best.sums, few);
    best.grown = lowIsFew ? [bud(low, few), bud(high, many)] : [bud(low, many), bud(high, few)];
    open.splice(open.indexOf(best), 1, ...best.grown);
  }
  return treeOf(data, root);
}

/** The bud with the greatest gain; the first of equals. */
function widest(buds: readonly Bud[]): Bud | undefined {
  let best: Bud | undefined;
  for (const bud of buds) if ((bud.split?.gain ?? 0) > (best?.split?.gain ?? 0)) best = bud;
  return best;
}

function parted(
  { bins, features }: Binned,
  rows: Int32Array,
  { feature, bin }: Split,
): [Int32Array, Int32Array] {
  const isLow = (row: number): boolean => (bins[row * features + feature] ?? 0) <= bin;
  return [rows.filter(isLow), rows.filter((row) => !isLow(row))];
}

function leafValue({ slope, curve }: Sums, { l2 }: TreeLimits): number {
  return -slope / (curve + l2);
}

function treeOf(data: Binned, { tree, split, grown }: Bud): Tree {
  if (!grown || !split) return tree;
  const { feature, bin } = split;
  const threshold = data.thresholds[feature]?.[bin] ?? 0;
  return { feature, threshold, low: treeOf(data, grown[0]), high: treeOf(data, grown[1]) };
}
