import type { Span } from '#model/span.ts';
import { overlap } from '../overlap.ts';

/** Two segments are the same quote from this overlap on. */
const ENOUGH = 0.5;

/**
 * Which predicted segment is which gold one, the best overlap first, one to one.
 *
 * @returns Index of the predicted segment by index of the gold one.
 */
export function matchSegments(gold: readonly Span[], predicted: readonly Span[]): Map<number, number> {
  const pairs = gold.flatMap((g, i) => predicted.map((p, j) => ({ i, j, overlap: overlap(g, p) })));
  const enough = pairs.filter((pair) => pair.overlap >= ENOUGH).sort((a, b) => b.overlap - a.overlap);
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of enough) {
    if (matches.has(i) || taken.has(j)) continue;
    matches.set(i, j);
    taken.add(j);
  }
  return matches;
}
