import type { Objective } from './growForest.ts';

/**
 * One right row among those of its group: −log of the probability, by softmax, of the right rows together. Rows of a group
 * stand one after the other; a group without a right row teaches nothing.
 */
export function choiceObjective(groups: ArrayLike<number>, right: ArrayLike<boolean>): Objective {
  return {
    groups,
    derive(scores, slopes, curves) {
      for (let from = 0, to = 0; from < groups.length; from = to) {
        while (to < groups.length && groups[to] === groups[from]) to++;
        deriveChoice(scores, slopes, curves, right, from, to);
      }
    },
  };
}

function deriveChoice(
  scores: Float64Array,
  slopes: Float64Array,
  curves: Float64Array,
  right: ArrayLike<boolean>,
  from: number,
  to: number,
): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let row = from; row < to; row++) highest = Math.max(highest, scores[row] as number);
  let sum = 0;
  let rightSum = 0;
  for (let row = from; row < to; row++) {
    const power = Math.exp((scores[row] as number) - highest);
    sum += power;
    if (right[row]) rightSum += power;
  }
  for (let row = from; row < to; row++) {
    const power = Math.exp((scores[row] as number) - highest);
    const expected = power / sum;
    const wanted = right[row] ? power / rightSum : 0;
    slopes[row] = rightSum > 0 ? expected - wanted : 0;
    curves[row] = rightSum > 0 ? Math.max(expected * (1 - expected), 1e-6) : 0;
  }
}

/** Yes or no for each row by itself: −log of the probability of the right answer, by the logistic function. */
export function yesNoObjective(groups: ArrayLike<number>, right: ArrayLike<boolean>): Objective {
  return {
    groups,
    derive(scores, slopes, curves) {
      for (let row = 0; row < groups.length; row++) {
        const expected = 1 / (1 + Math.exp(-(scores[row] as number)));
        slopes[row] = expected - (right[row] ? 1 : 0);
        curves[row] = Math.max(expected * (1 - expected), 1e-6);
      }
    },
  };
}
