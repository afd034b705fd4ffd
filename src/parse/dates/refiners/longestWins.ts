import type { Span } from '#model/span.ts';

/** Of proposals that overlap, the longest stays; of equally long ones, the first proposed. Sorted by place. */
export function longestWins<T extends Span>(proposals: readonly T[]): T[] {
  const byPlace = proposals.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const proposal of byPlace) {
    const last = kept.at(-1);
    if (!last || last.end <= proposal.start) kept.push(proposal);
    else if (length(proposal) > length(last)) kept[kept.length - 1] = proposal;
  }
  return kept;
}

const length = ({ start, end }: Span): number => end - start;
