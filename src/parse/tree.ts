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
