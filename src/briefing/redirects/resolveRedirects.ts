import type { Redirect } from '#model/briefing.ts';
import type { PublicAddress, RedirectEntry } from '#model/redirect.ts';

/**
 * Where each address that was public leads in the end: entries that lead to one another are followed to the last. Expects
 * checked entries; what leads to no page of `built` is left out.
 *
 * @param built the addresses that have a page
 */
export function resolveRedirects(
  entries: readonly RedirectEntry[],
  built: ReadonlySet<PublicAddress>,
): readonly Redirect[] {
  const byFrom = new Map(entries.map((entry) => [entry.from, entry]));
  return entries.flatMap(({ from }): Redirect[] => {
    const last = lastOf(from, byFrom);
    if (last === null) return [];
    const { to, gone, why = '', article } = last;
    if (gone !== undefined) return [{ from, to: null, gone, why, article: slugOf(article, byFrom, built) }];
    return to !== undefined && built.has(to) ? [{ from, to }] : [];
  });
}

/** The entry that the way from an address ends with; null where it goes in a circle, or there is none. */
function lastOf(
  from: PublicAddress,
  byFrom: ReadonlyMap<PublicAddress, RedirectEntry>,
): RedirectEntry | null {
  const passed = new Set<PublicAddress>();
  let last: RedirectEntry | null = null;
  for (let entry = byFrom.get(from); entry; entry = entry.to && byFrom.get(entry.to)) {
    if (passed.has(entry.from)) return null;
    passed.add(entry.from);
    last = entry;
  }
  return last;
}

/** The slug that an article has now; null where it has no page. */
function slugOf(
  article: string | undefined,
  byFrom: ReadonlyMap<PublicAddress, RedirectEntry>,
  built: ReadonlySet<PublicAddress>,
): string | null {
  if (article === undefined) return null;
  const address: PublicAddress = `articles/${article}`;
  const now = lastOf(address, byFrom)?.to ?? address;
  return built.has(now) ? now.replace(/^articles\//, '') : null;
}
