import { type Day, dayFrom, dayOf, mondayOf } from './calendar.ts';

/** The day a TIMEX3 value names: `2022-01-10` of `2022-01-10` and `2022-01-10TMO`; null for anything coarser. */
export function dayNamed(value: string): string | null {
  return /^\d{4}-\d\d-\d\d(?=T|$)/.exec(value)?.[0] ?? null;
}

/** A day inside the time a value names, to count on from: its own day, or the first of its month, quarter or year. */
export function dayInside(value: string | null): Day | null {
  if (value === null) return null;
  const day = dayNamed(value);
  if (day) return dayOf(day);
  const [, year, week, quarter, month] = /^(\d{4})(?:-W(\d\d)|-Q(\d)|-(\d\d))?/.exec(value) ?? [];
  if (!year) return null;
  if (week) return mondayOf(Number(year), Number(week)) + 3;
  return dayFrom(Number(year), quarter ? 3 * Number(quarter) - 2 : Number(month ?? 1), 1);
}

/** Whether a value is a stretch of the calendar that others can be counted from: not `PAST_REF`, `P3D` or `XXXX-WXX-2`. */
export const isOnCalendar = (value: string): boolean => /^\d{4}(?:-|$)/.test(value) && !value.includes('X');
