import { type Weights, weigh } from '#parse/weigh.ts';
import type { Option } from './choice.ts';

/**
 * The slope, in the weight of each feature, of −log of the probability of the right options together: the sum, over the
 * options that have it, of the probability expected less the one wanted. Those of right options are wanted in the
 * proportions that the weights give them.
 *
 * @param leastError An option whose probability is off by less adds nothing.
 */
export function gradientOf(
  options: readonly Option[],
  weights: Weights,
  leastError: number,
): ReadonlyMap<string, number> {
  const scores = options.map(({ features }) => weigh(features, weights));
  const expected = softmax(scores);
  const wanted = softmax(scores.map((score, i) => (options[i]?.right ? score : Number.NEGATIVE_INFINITY)));
  const slopes = new Map<string, number>();
  options.forEach(({ features }, i) => {
    const error = (expected[i] ?? 0) - (wanted[i] ?? 0);
    if (Math.abs(error) < leastError) return;
    for (const name of features) slopes.set(name, (slopes.get(name) ?? 0) + error);
  });
  return slopes;
}

/** Probabilities from scores, of which at least one is finite. */
function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
