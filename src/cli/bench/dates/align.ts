import type { Span } from '#model/span.ts';
import { shared } from '../overlap.ts';

interface Pair {
  readonly weight: number;
  readonly gold: number;
  readonly found: number;
}

/** What the same offsets weigh: more than any overlap. */
const SAME = 1e9;
/** What a character of difference in length costs: only enough to part equal overlaps. */
const LENGTH = 0.001;

/**
 * Which annotated span each predicted one is, by index, one to one: the same offsets first, then the largest overlap, as
 * TempEval-3 counts. A character in common is enough.
 */
export function align(gold: readonly Span[], found: readonly Span[]): ReadonlyMap<number, number> {
  const pairs = gold.flatMap((expected, i) =>
    found.flatMap((given, j): Pair[] => {
      const weight = weightOf(expected, given);
      return weight === null ? [] : [{ weight, gold: i, found: j }];
    }),
  );
  const aligned = new Map<number, number>();
  const used = new Set<number>();
  for (const pair of pairs.sort((a, b) => b.weight - a.weight || a.gold - b.gold)) {
    if (aligned.has(pair.gold) || used.has(pair.found)) continue;
    aligned.set(pair.gold, pair.found);
    used.add(pair.found);
  }
  return aligned;
}

function weightOf(gold: Span, found: Span): number | null {
  if (gold.start === found.start && gold.end === found.end) return SAME;
  const overlap = shared(gold, found);
  return overlap <= 0 ? null : overlap - LENGTH * Math.abs(found.end - found.start - (gold.end - gold.start));
}
