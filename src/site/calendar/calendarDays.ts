import { dayOf, isoDay } from '#model/civil.ts';
import { exactDays } from '../days.ts';

/** The days of an entry of a calendar, `YYYY-MM-DD`: its first, and the first that is no longer its own. */
export interface CalendarDays {
  readonly start: string;
  readonly end: string;
}

/**
 * The days that a date (EDTF level 1) takes in a calendar: one day, or a run of days. Null for all that is no exact day
 * (“January 2022”, “about 10 January”, “by Friday”): a calendar knows nothing but exact days, and would claim one.
 */
export function calendarDays(date: string): CalendarDays | null {
  if (/[~?%]/.test(date) || /^(?:\.\.)?\/|\/(?:\.\.)?$/.test(date)) return null;
  const days = exactDays(date);
  const [start] = days;
  const last = days.at(-1);
  return start === undefined || last === undefined ? null : { start, end: isoDay(dayOf(last) + 1) };
}
