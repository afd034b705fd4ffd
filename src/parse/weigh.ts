/** How much each feature speaks for a candidate, by its name: above 0 for it, below 0 against it. */
export type Weights = Readonly<Record<string, number>>;

/** The sum of the weights of the features that hold; a feature without a weight counts nothing. */
export function weigh(features: readonly string[], weights: Weights): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}
