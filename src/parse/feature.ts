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

/** Rows that begin as a row does, in one piece of memory: to ask for a piece for each costs more than to fill it. */
export function rowsLike(row: Float64Array, count: number): Float64Array[] {
  const all = new Float64Array(row.length * count);
  const rows: Float64Array[] = [];
  for (let from = 0; from < all.length; from += row.length) {
    all.set(row, from);
    rows.push(all.subarray(from, from + row.length));
  }
  return rows;
}
