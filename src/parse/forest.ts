import { readTree, type Tree } from './tree.ts';

/** Boosted trees as they are kept in a file. */
export interface LearnedTrees {
  /** The names of the features, in the order in which rows have them. */
  readonly features: readonly string[];
  /** A tree a line, branches before what grows on them: `3<1.5 -0.2 0.4` is one branch with two leaves. */
  readonly trees: readonly string[];
}

/**
 * Trees laid out for speed, as QuickScorer does (Lucchese et al., SIGIR 2015): not tree by tree but feature by feature. A
 * branch that sends a row the high way closes the leaves on its low side; of the leaves left open in a tree the first is
 * the row's. No step waits for the one before, and the branches that a row goes the low way of are never looked at.
 */
export interface Forest {
  /** The branches on a feature stand from its place here up to the next one's, by rising threshold. */
  readonly from: Int32Array;
  readonly threshold: Float64Array;
  /** The tree of a branch, and a bit for each leaf of it that stays open when a row goes the high way. */
  readonly tree: Int32Array;
  readonly open: Int32Array;
  /** The values of the leaves, {@link MOST_LEAVES} a tree, the low side first. */
  readonly leaves: Float64Array;
  /** Room for the leaves that are left open, tree by tree: to rows that begin alike, and to the row that is being scored. */
  readonly openToAll: Int32Array;
  readonly openToOne: Int32Array;
}

/** A bit for each leaf of a tree. */
const MOST_LEAVES = 32;

/**
 * Plants trees from a file.
 *
 * @param expected What the rows will hold. Throws where the trees were grown on other features: they must be fitted again.
 */
export function plantForest({ features, trees }: LearnedTrees, expected: readonly string[]): Forest {
  const differing = expected.findIndex((name, at) => features[at] !== name);
  if (differing >= 0 || features.length !== expected.length) {
    const at = differing < 0 ? expected.length : differing;
    const [found, wanted] = [features[at] ?? 'none', expected[at] ?? 'none'];
    throw new Error(
      `Unexpected feature “${found}” in learned trees, expected “${wanted}”: fit them again with npm run fit`,
    );
  }
  return forestOf(trees.map(readTree));
}

/** Lays trees out by feature. Throws where a tree has more than {@link MOST_LEAVES} leaves. */
export function forestOf(trees: readonly Tree[]): Forest {
  const leaves = new Float64Array(trees.length * MOST_LEAVES);
  const branches = trees.flatMap((tree, at) => branchesOf(tree, at, leaves));
  branches.sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
  const features = (branches.at(-1)?.feature ?? -1) + 1;
  const from = new Int32Array(features + 1).fill(branches.length);
  for (let at = branches.length - 1; at >= 0; at--) from[branches[at]?.feature ?? 0] = at;
  for (let feature = features - 1; feature >= 0; feature--) {
    from[feature] = Math.min(from[feature] as number, from[feature + 1] as number);
  }
  return {
    from,
    threshold: Float64Array.from(branches, ({ threshold }) => threshold),
    tree: Int32Array.from(branches, ({ tree }) => tree),
    open: Int32Array.from(branches, ({ open }) => open),
    leaves,
    openToAll: new Int32Array(trees.length),
    openToOne: new Int32Array(trees.length),
  };
}

interface PlacedBranch {
  readonly feature: number;
  readonly threshold: number;
  readonly tree: number;
  readonly open: number;
}

/** The branches of a tree, once its leaves are written to their places. */
function branchesOf(root: Tree, tree: number, leaves: Float64Array): PlacedBranch[] {
  const branches: PlacedBranch[] = [];
  let next = 0;
  const place = (part: Tree): void => {
    if (typeof part === 'number') {
      if (next === MOST_LEAVES) throw new Error(`Unexpected tree of more than ${MOST_LEAVES} leaves`);
      leaves[tree * MOST_LEAVES + next++] = part;
      return;
    }
    const first = next;
    place(part.low);
    const closed = ((1 << (next - first)) - 1) << first;
    branches.push({ feature: part.feature, threshold: part.threshold, tree, open: ~closed });
    place(part.high);
  };
  place(root);
  return branches;
}

/** What a forest says of a row: log-odds, or a score to compare with the other rows of a choice. */
export function scoreOf(forest: Forest, row: Float64Array): number {
  return scoreFrom(forest, row, 0, forest.openToOne.fill(-1));
}

/**
 * What a forest says of each of several rows that begin alike, so that what they share is decided once.
 *
 * @param shared How many features at their beginning the rows have in common.
 */
export function scoresOf(forest: Forest, rows: readonly Float64Array[], shared: number): number[] {
  const [first] = rows;
  if (!first) return [];
  const open = forest.openToAll.fill(-1);
  close(forest, first, 0, shared, open);
  return rows.map((row) => {
    forest.openToOne.set(open);
    return scoreFrom(forest, row, shared, forest.openToOne);
  });
}

/** The score of a row of which the features before `feature` have closed their leaves already. */
function scoreFrom(forest: Forest, row: Float64Array, feature: number, open: Int32Array): number {
  close(forest, row, feature, row.length, open);
  let sum = 0;
  for (let tree = 0; tree < open.length; tree++) {
    const bits = open[tree] as number;
    const first = 31 - Math.clz32(bits & -bits);
    sum += forest.leaves[tree * MOST_LEAVES + first] as number;
  }
  return sum;
}

/** Closes the leaves that a row cannot reach, by its features from one place up to another. */
function close(forest: Forest, row: Float64Array, first: number, limit: number, open: Int32Array): void {
  const { from, threshold, tree } = forest;
  const last = Math.min(limit, from.length - 1);
  for (let feature = first; feature < last; feature++) {
    const value = row[feature] as number;
    const end = from[feature + 1] as number;
    for (let at = from[feature] as number; at < end && value > (threshold[at] as number); at++) {
      const root = tree[at] as number;
      open[root] = (open[root] as number) & (forest.open[at] as number);
    }
  }
}
