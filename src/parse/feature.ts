/** A number that says something of what is given; yes and no count as 1 and 0. */
export type Feature<Given> = readonly [name: string, of: (given: Given) => number | boolean];

/** What a feature is where there is nothing to take it from. */
export const ABSENT = -1;

export function namesOf<Given>(features: readonly Feature<Given>[]): string[] {
  return features.map(([name]) => name);
}

/** Writes the features of what is given into a row, from a place on. */
export function fill<Given>(
  row: Float64Array,
  from: number,
  features: readonly Feature<Given>[],
  given: Given,
): void {
  let at = from;
  for (const feature of features) row[at++] = Number(feature[1](given));
}

/** How many numbers are asked for at once. For each row its own piece of memory takes longer than to fill it. */
const BLOCK = 8192;
let block = new Float64Array(0);
let used = 0;

/** A row of a length, all 0. */
export function blankRow(length: number): Float64Array {
  if (used + length > block.length) [block, used] = [new Float64Array(Math.max(BLOCK, length)), 0];
  used += length;
  return block.subarray(used - length, used);
}

/** A row that begins as another does, for what follows to be filled in. */
export function rowLike(row: Float64Array): Float64Array {
  const copy = blankRow(row.length);
  copy.set(row);
  return copy;
}
