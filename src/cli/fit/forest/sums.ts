import type { Binned } from './binned.ts';

/** Slopes and curvatures of the loss, summed over some rows: in all, and for each bin of each feature. */
export interface Sums {
  readonly slope: number;
  readonly curve: number;
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
}

export function sumsOf(
  { bins, features, offsets }: Binned,
  rows: Int32Array,
  slopes: Float64Array,
  curves: Float64Array,
  allowed: readonly number[],
): Sums {
  const size = offsets[features] as number;
  const binSlopes = new Float64Array(size);
  const binCurves = new Float64Array(size);
  let slope = 0;
  let curve = 0;
  for (const row of rows) {
    const from = row * features;
    const [g, h] = [slopes[row] as number, curves[row] as number];
    slope += g;
    curve += h;
    for (const f of allowed) {
      const at = (offsets[f] as number) + (bins[from + f] as number);
      binSlopes[at] = (binSlopes[at] as number) + g;
      binCurves[at] = (binCurves[at] as number) + h;
    }
  }
  return { slope, curve, slopes: binSlopes, curves: binCurves };
}

/** The sums of the rows that are in the whole and not in the part. */
export function subtracted(whole: Sums, part: Sums): Sums {
  return {
    slope: whole.slope - part.slope,
    curve: whole.curve - part.curve,
    slopes: whole.slopes.map((sum, at) => sum - (part.slopes[at] as number)),
    curves: whole.curves.map((sum, at) => sum - (part.curves[at] as number)),
  };
}
