/**
 * A regression tree: a leaf is its value; a row goes the low way of a branch where its feature is at most the threshold.
 */
export type Tree = number | Branch;

export interface Branch {
  /** Place of the feature in the row. */
  readonly feature: number;
  readonly threshold: number;
  readonly low: Tree;
  readonly high: Tree;
}

/** Boosted trees as they are kept in a file. */
export interface LearnedTrees {
  /** The names of the features, in the order in which rows have them. */
  readonly features: readonly string[];
  /** A tree a line, branches before what grows on them: `3<1.5 -0.2 0.4` is one branch with two leaves. */
  readonly trees: readonly string[];
}

/** Trees laid out flat, for speed. `low` and `high` of a branch are places in these lists; a leaf has feature -1. */
export interface Forest {
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  /** The threshold of a branch, the value of a leaf. */
  readonly value: Float64Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/**
 * Plants trees from a file.
 *
 * @param features What the rows will hold. Throws where the trees were grown on other features: they must be fitted again.
 */
export function plantForest({ features, trees }: LearnedTrees, expected: readonly string[]): Forest {
  const differing = expected.findIndex((name, at) => features[at] !== name);
  if (differing >= 0 || features.length !== expected.length) {
    const [found, wanted] = [features[differing] ?? features.length, expected[differing] ?? expected.length];
    throw new Error(
      `Unexpected feature “${found}” in learned trees, expected “${wanted}”: fit them again with npm run fit`,
    );
  }
  return forestOf(trees.map(readTree));
}

/** Lays trees out flat. */
export function forestOf(trees: readonly Tree[]): Forest {
  const nodes: { feature: number; value: number; low: number; high: number }[] = [];
  const plant = (tree: Tree): number => {
    const at = nodes.length;
    const node = { feature: -1, value: 0, low: -1, high: -1 };
    nodes.push(node);
    if (typeof tree === 'number') node.value = tree;
    else {
      node.feature = tree.feature;
      node.value = tree.threshold;
      node.low = plant(tree.low);
      node.high = plant(tree.high);
    }
    return at;
  };
  const roots = Int32Array.from(trees, plant);
  return {
    roots,
    feature: Int16Array.from(nodes, (node) => node.feature),
    value: Float64Array.from(nodes, (node) => node.value),
    low: Int32Array.from(nodes, (node) => node.low),
    high: Int32Array.from(nodes, (node) => node.high),
  };
}

/** The line of a tree: the reverse of {@link readTree}. */
export function treeLine(tree: Tree): string {
  if (typeof tree === 'number') return String(tree);
  return `${tree.feature}<${tree.threshold} ${treeLine(tree.low)} ${treeLine(tree.high)}`;
}

export function readTree(line: string): Tree {
  const words = line.split(' ');
  let at = 0;
  const read = (): Tree => {
    const [first, threshold] = (words[at++] ?? '').split('<');
    if (threshold === undefined) return Number(first);
    return { feature: Number(first), threshold: Number(threshold), low: read(), high: read() };
  };
  return read();
}

/** What a forest says of a row: log-odds, or a score to compare with the other rows of a choice. */
export function scoreOf({ roots, feature, value, low, high }: Forest, row: Float64Array): number {
  let sum = 0;
  for (const root of roots) {
    let at = root;
    for (let name = feature[at] as number; name >= 0; name = feature[at] as number) {
      at = ((row[name] as number) <= (value[at] as number) ? low[at] : high[at]) as number;
    }
    sum += value[at] as number;
  }
  return sum;
}
