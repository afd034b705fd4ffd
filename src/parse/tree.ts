/**
 * A regression tree: a leaf is its value; a row goes the low way of a branch where its feature is at most the threshold.
 */
export type Tree = number | Branch;

/** Parts the rows by one feature. */
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

/** Reads the line of a tree. Throws where it is torn: a number is missing, left over or none. */
export function readTree(line: string): Tree {
  const words = line.split(' ');
  let at = 0;
  const number = (word: string | undefined): number => {
    if (!word || !Number.isFinite(Number(word))) throw new Error(`Unexpected “${word}” in tree “${line}”`);
    return Number(word);
  };
  const read = (): Tree => {
    const [first, threshold] = (words[at++] ?? '').split('<');
    if (threshold === undefined) return number(first);
    return { feature: number(first), threshold: number(threshold), low: read(), high: read() };
  };
  const tree = read();
  if (at < words.length) throw new Error(`Unexpected “${words[at]}” behind tree “${line}”`);
  return tree;
}
