import type { Span } from '#model/span.ts';

/** From offsets of a text to those of its folded form. */
export function folder(offsets: readonly number[]): (span: Span) => Span {
  const indexOf = (offset: number): number => {
    let [low, high] = [0, offsets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ start, end }) => ({ start: indexOf(start), end: indexOf(end) });
}
