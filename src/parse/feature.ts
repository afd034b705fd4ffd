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
  for (const [, of] of features) row[at++] = Number(of(given));
}
