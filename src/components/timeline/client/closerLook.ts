import { isWithinPeriod } from '#site/timeline/periods.ts';
import { type Choice, isChosen } from './choice.ts';
import type { Entry } from './entries.ts';
import { targetId } from './folds.ts';

/** What an address calls a closer look whose end is an entry of it: `?in=2022-01#happens_x`. */
const IN = 'in';

/**
 * The year or month that is looked at closely; empty where it is none, or none that is drawn. The end of an address says it (`#in_2022-01`); where
 * that is an entry, its query does, or what was looked at before, if the entry lies in that.
 */
export function closerLook(location: Location, document: Document, before: string): string {
  const period = periodIn(location, document, before);
  return stretchOf(document, period) === null ? '' : period;
}

function periodIn(location: Location, document: Document, before: string): string {
  const { hash, search } = location;
  const own = ownPeriod(hash);
  if (own !== null) return own;
  const kept = new URLSearchParams(search).get(IN) ?? (hash === '' ? '' : before);
  const period = document.getElementById(targetId(location))?.dataset.period;
  return period !== undefined && !isWithinPeriod(period, kept) ? '' : kept;
}

/** Puts a closer look into a query, where the end of the address does not say it. */
export function sayCloserLook(query: URLSearchParams, { hash }: Location, period: string): URLSearchParams {
  if (period === '' || ownPeriod(hash) !== null) query.delete(IN);
  else query.set(IN, period);
  return query;
}

/** Shows the drawing of a closer look in the place of the whole, also where the address ends in an entry of it. */
export function showStretch(document: Document, period: string): void {
  for (const stretch of document.querySelectorAll<HTMLElement>('.stretch'))
    stretch.toggleAttribute('data-near', stretch === stretchOf(document, period));
}

/** Takes away the ways to closer looks in which a filter leaves nothing. */
export function showWays(document: Document, entries: readonly Entry[], choice: Choice): void {
  const periods = new Set(
    entries.filter((entry) => isChosen(entry, { ...choice, period: '' })).map(({ period }) => period),
  );
  const all = [...periods];
  for (const way of document.querySelectorAll<HTMLAnchorElement>('.zoom .closer a')) {
    const whole = ownPeriod(way.hash) ?? '';
    way.hidden = !all.some((period) => isWithinPeriod(period, whole));
  }
  for (const year of document.querySelectorAll<HTMLElement>('.zoom .closer li'))
    year.hidden = year.querySelector('a:not([hidden])') === null;
}

/** What a closer look is called in the page; undefined of the whole. */
export function stretchName(document: Document, period: string): string | undefined {
  return stretchOf(document, period)?.querySelector('[aria-current]')?.textContent ?? undefined;
}

function stretchOf(document: Document, period: string): HTMLElement | null {
  return period === '' ? null : document.getElementById(`in_${period}`);
}

/** The period that the end of an address names, empty of the whole; null where it ends in something else. */
function ownPeriod(hash: string): string | null {
  const [stretch, period = ''] = /^#(?:in_(.+)|whole_record)$/.exec(hash) ?? [];
  return stretch === undefined ? null : period;
}
