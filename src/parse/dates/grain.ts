import { type Day, dayFrom, dayOf, weekdayOf } from './calendar.ts';

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
  if (week) return thursdayOf(Number(year), Number(week));
  return dayFrom(Number(year), quarter ? 3 * Number(quarter) - 2 : Number(month ?? 1), 1);
}

/** The Thursday of an ISO week: 4 January always lies in the first. */
function thursdayOf(year: number, week: number): Day {
  const fourth = dayFrom(year, 1, 4);
  return fourth - weekdayOf(fourth) + 4 + 7 * (week - 1);
}

/** Whether a value is a stretch of the calendar that others can be counted from: not `PAST_REF`, `P3D` or `XXXX-WXX-2`. */
export const isOnCalendar = (value: string): boolean => /^\d{4}(?:-|$)/.test(value) && !value.includes('X');
