import type { Span } from '#model/span.ts';
import { placesOf } from './placesOf.ts';
import { type Pair, singleOut } from './singleOut.ts';
import { letStand, nothingStands, type Standing } from './standing.ts';

/** A line of the former article whose words stand unchanged in the new text. */
export interface StandingLine extends Pair {
  /** Index of the line in the former article. */
  readonly line: number;
  /** Whether it keeps its order among the lines that stand; else it was moved. */
  readonly inOrder: boolean;
}

export interface StandingText extends Standing {
  /** In the order of the former text. */
  readonly lines: readonly StandingLine[];
}

/** Finds the lines (sentences) of the former article that stand in the new text. Both texts are folded. */
export function standingLines(former: string, lines: readonly Span[], text: string): StandingText {
  const standing = nothingStands(former, text);
  const byWords = Map.groupBy(lines, ({ start, end }) => former.slice(start, end));
  // The longest first: no line is looked for within another that stands.
  const found = [...byWords.keys()]
    .sort((a, b) => b.length - a.length)
    .flatMap((words) => {
      const free = placesOf(words, text).filter((at) => isApart(at, text) && isFree(at, standing));
      const pairs = singleOut(former, text, byWords.get(words) ?? [], free);
      for (const { place, at } of pairs) letStand(standing, place, at);
      return pairs;
    });
  const ordered = found.sort((a, b) => a.place.start - b.place.start);
  const kept = heaviestInOrder(ordered);
  const indexOf = new Map(lines.map((line, index) => [line, index]));
  return {
    ...standing,
    lines: ordered.map((pair) => ({ ...pair, line: indexOf.get(pair.place) ?? -1, inOrder: kept.has(pair) })),
  };
}

/** Whether white space, or nothing, stands around it. */
function isApart({ start, end }: Span, text: string): boolean {
  return /^ ?$/.test(text[start - 1] ?? '') && /^ ?$/.test(text[end] ?? '');
}

function isFree({ start, end }: Span, { from }: Standing): boolean {
  return from.subarray(start, end).every((place) => place === -1);
}

/** The most text that can be read in the former order: of two paragraphs that changed places, the longer one stays. */
function heaviestInOrder(pairs: readonly Pair[]): Set<Pair> {
  const best: { readonly weight: number; readonly before: number }[] = [];
  for (const [i, { place, at }] of pairs.entries()) {
    let [weight, before] = [0, -1];
    for (let j = 0; j < i; j++) {
      const earlier = best[j]?.weight ?? 0;
      if ((pairs[j]?.at.end ?? 0) <= at.start && earlier > weight) [weight, before] = [earlier, j];
    }
    best.push({ weight: weight + place.end - place.start, before });
  }
  const kept = new Set<Pair>();
  let last = best.reduce((most, { weight }, i) => (weight > (best[most]?.weight ?? 0) ? i : most), 0);
  while (last >= 0 && pairs[last]) {
    kept.add(pairs[last] as Pair);
    last = best[last]?.before ?? -1;
  }
  return kept;
}
