/** Rows of numbers, each feature cut into few bins: trees look for thresholds between bins alone. */
export interface Binned {
  readonly rows: number;
  readonly features: number;
  /** Bin of each feature of each row, row after row. */
  readonly bins: Uint8Array;
  /** The thresholds of each feature: bin `b` holds what is above threshold `b - 1` and at most threshold `b`. */
  readonly thresholds: readonly (readonly number[])[];
  /** Where the bins of each feature begin in a list of all bins. */
  readonly offsets: Int32Array;
}

const MOST_BINS = 48;

export function binned(rows: readonly ArrayLike<number>[]): Binned {
  const features = rows[0]?.length ?? 0;
  const thresholds = Array.from({ length: features }, (_, f) => thresholdsOf(rows, f));
  const bins = new Uint8Array(rows.length * features);
  rows.forEach((row, r) => {
    for (let f = 0; f < features; f++) bins[r * features + f] = binOf(thresholds[f] ?? [], row[f] ?? 0);
  });
  const offsets = new Int32Array(features + 1);
  thresholds.forEach((list, f) => {
    offsets[f + 1] = (offsets[f] ?? 0) + list.length + 1;
  });
  return { rows: rows.length, features, bins, thresholds, offsets };
}

/** Half-way between neighbouring values; of many values only so many, at equal shares of the rows. */
function thresholdsOf(rows: readonly ArrayLike<number>[], feature: number): number[] {
  const sorted = Float64Array.from(rows, (row) => row[feature] ?? 0).sort();
  const found: number[] = [];
  const step = sorted.length / MOST_BINS;
  const distinct = new Set(sorted);
  let last = 0;
  for (let at = 1; at < sorted.length; at++) {
    const [below, value] = [sorted[at - 1] ?? 0, sorted[at] ?? 0];
    if (below === value || (distinct.size > MOST_BINS && at - last < step)) continue;
    found.push(Number(((below + value) / 2).toPrecision(4)));
    last = at;
  }
  return found;
}

function binOf(thresholds: readonly number[], value: number): number {
  let [from, to] = [0, thresholds.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (value <= (thresholds[middle] ?? 0)) to = middle;
    else from = middle + 1;
  }
  return from;
}
