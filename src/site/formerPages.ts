import type { Briefing, Redirect } from '#model/briefing.ts';
import { type Addressed, kindOf } from '#model/redirect.ts';
import { pageOf } from './addresses.ts';
import { pageAddresses } from './pageAddresses.ts';

/** A page at an address that has no record of its own any more: it says what became of it. */
export interface FormerPage {
  readonly path: string;
  readonly redirect: Redirect;
  /** The page that what stood there stands on now; null where it was taken out. */
  readonly to: string | null;
}

/** The pages that lie below those of a kind. */
const BELOW: Readonly<Record<Addressed, readonly string[]>> = {
  articles: ['cite/', 'voices/'],
  quotes: [],
  speakers: [],
  events: ['voices/'],
};

/** The pages at addresses that were public, and at those below them; what has no like below the new address leads to that. */
export function formerPages(briefing: Briefing): readonly FormerPage[] {
  if (briefing.redirects.length === 0) return [];
  const built = new Set(pageAddresses(briefing));
  return briefing.redirects.flatMap((redirect) => {
    const path = pageOf(redirect.from);
    const to = redirect.to === null ? null : pageOf(redirect.to);
    const below = BELOW[kindOf(redirect.from)].map((name) => ({
      path: path + name,
      redirect,
      to: to !== null && built.has(to + name) ? to + name : to,
    }));
    return [{ path, redirect, to }, ...below];
  });
}
