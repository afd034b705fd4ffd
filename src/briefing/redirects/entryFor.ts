import type { PublicAddress, RedirectEntry } from '#model/redirect.ts';
import type { FormerAddress } from './formerAddresses.ts';

/**
 * The entry that a vanished address needs, where there is one way to tell what became of it: the same stands at one other
 * address; or what it stood in was taken out, and why is told; or an entry for it was lost. Else null.
 */
export function entryFor(
  { address: from, articles, entry }: FormerAddress,
  now: readonly PublicAddress[],
  told: readonly RedirectEntry[],
): RedirectEntry | null {
  if (entry) return entry;
  const [to] = now;
  if (to !== undefined) return now.length === 1 ? { from, to } : null;
  const ends = articles.map((slug) => told.find((one) => one.from === `articles/${slug}`));
  const [first] = ends;
  const alike = ends.every((end) => end?.gone === first?.gone && end?.why === first?.why);
  return first?.gone !== undefined && alike ? { from, gone: first.gone, why: first.why } : null;
}
