import { civil, isoMonth } from '../dates/calendar.ts';
import { dayInside, dayNamed } from '../dates/grain.ts';

/**
 * A TIMEX3 value as the date of an event, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: no finer than the value, so a week gives its
 * month and a season its year. “Now” is the reference date; a time that lies nowhere on the calendar gives none.
 */
export function eventDate(value: string, published: string): string | undefined {
  if (value === 'PRESENT_REF') return published;
  const day = dayNamed(value.split('/')[0] ?? '');
  if (day) return day;
  if (/^\d{4}-W\d\d/.test(value)) return monthOfWeek(value);
  return /^\d{4}-\d\d(?=$|\/)/.exec(value)?.[0] ?? /^\d{4}(?=$|[-/])/.exec(value)?.[0];
}

/** A week belongs to the month of its Thursday. */
function monthOfWeek(value: string): string | undefined {
  const day = dayInside(value);
  if (day === null) return undefined;
  const { year, month } = civil(day);
  return isoMonth(year, month);
}

/** Whether a date lies before (-1), within or around (0), or after (1) the reference date; they may differ in grain. */
export function sideOf(date: string, published: string): -1 | 0 | 1 {
  const reference = published.slice(0, date.length);
  if (date === reference) return 0;
  return date < reference ? -1 : 1;
}
