import type { Briefing } from '#model/briefing.ts';

/**
 * The ids that statements had before, by the id that each has now: an article's page answers to them, too, so that a link to
 * a place in it still leads there.
 */
export function formerAnchors({
  redirects,
}: Pick<Briefing, 'redirects'>): ReadonlyMap<string, readonly string[]> {
  const moved = redirects.flatMap(({ from, to }) => {
    const [was, now] = [statementId(from), to && statementId(to)];
    return was && now ? [{ was, now }] : [];
  });
  return new Map(
    Array.from(
      Map.groupBy(moved, ({ now }) => now),
      ([now, all]) => [now, all.map(({ was }) => was)],
    ),
  );
}

function statementId(address: string): string | undefined {
  return /^quotes\/(.+)$/.exec(address)?.[1];
}
