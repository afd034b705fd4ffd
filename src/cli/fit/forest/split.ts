import type { Binned } from './binned.ts';
import type { TreeLimits } from './growTree.ts';
import type { Sums } from './sums.ts';

/** Rows whose feature is in this bin or a lower one go the low way. */
export interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/** The split that lessens the loss most, by its second-order approximation; null where none does enough. */
export function bestSplit(
  data: Binned,
  sums: Sums,
  allowed: readonly number[],
  limits: TreeLimits,
): Split | null {
  const { leastCurve, l2, leastGain } = limits;
  const whole = sums.slope ** 2 / (sums.curve + l2);
  let best: Split | null = null;
  let bestGain = leastGain;
  for (const feature of allowed) {
    const [from, to] = [data.offsets[feature] as number, data.offsets[feature + 1] as number];
    let slope = 0;
    let curve = 0;
    for (let at = from; at < to - 1; at++) {
      slope += sums.slopes[at] as number;
      curve += sums.curves[at] as number;
      if (curve < leastCurve) continue;
      const rest = sums.curve - curve;
      if (rest < leastCurve) break;
      const gain = slope ** 2 / (curve + l2) + (sums.slope - slope) ** 2 / (rest + l2) - whole;
      if (gain <= bestGain) continue;
      bestGain = gain;
      best = { feature, bin: at - from, gain };
    }
  }
  return best;
}
