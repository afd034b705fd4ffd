import type { TimelineDay, TimelineItem } from './timeline.ts';

/** A month (`2021-12`) or a year (`2021`, `202X`) that dates begin in; empty for what no calendar knows. */
export type Period = string;

/**
 * The finest period that a value (EDTF level 1) says it begins in, or ends in where its beginning is open: the month of
 * `2021-12-28`, of `2021-12/2022-02` and of `../2021-12-31`; the year of `2021`, and of `2021-22`, a summer.
 */
export function periodOf(value: string): Period {
  const ends = value.split('/');
  const known = ends.find((end) => end !== '' && end !== '..') ?? '';
  const [, year = '', month] = /^(\d{2}[\dX]{2})(?:-(0[1-9]|1[0-2])(?!\d))?/.exec(known) ?? [];
  return month === undefined ? year : `${year}-${month}`;
}

/** Whether one period is another, or a part of it. */
export function isWithinPeriod(period: Period, whole: Period): boolean {
  return period === whole || period.startsWith(`${whole}-`);
}

export const yearOf = (period: Period): Period => period.slice(0, 4);

export const isMonth = (period: Period): boolean => period.includes('-');

/** How many entries some days have. */
export function entriesIn(days: readonly TimelineDay[]): number {
  return days.reduce((sum, { items }) => sum + items.length, 0);
}

/** Whether an item lies ahead of what is known: a plan that nothing has confirmed. */
export function isPlan(item: TimelineItem): boolean {
  return item.kind === 'event' && isPlanned(item.record.event.status);
}

export const isPlanned = (status: string): boolean => ['planned', 'past-due'].includes(status);
