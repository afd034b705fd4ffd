import { daysInMonth } from './civil.ts';

/** A calendar value's first and last day, `YYYY-MM-DD`; null where it is open or not known. */
export interface DayBounds {
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * The days that an EDTF level 1 value spans: `2022-01` is all of January, `/2021-12-28` has no first day. What is about a
 * date has the bounds of that date. A value of another shape, such as a year beyond four digits, has no days here.
 */
export function dayBounds(value: string): DayBounds {
  const [from = '', to] = value.split('/');
  if (to === undefined) return boundsOf(from);
  return { first: boundsOf(from).first, last: boundsOf(to).last };
}

/** Whether two dates have days in common; an open end reaches any day. */
export function areOverlapping(a: string, b: string): boolean {
  const [left, right] = [dayBounds(a), dayBounds(b)];
  return (left.first ?? '') <= (right.last ?? '~') && (right.first ?? '') <= (left.last ?? '~');
}

function boundsOf(value: string): DayBounds {
  const match = /^(\d{2}[\dX]{2})(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T.*)?[?~%]?$/.exec(value);
  if (!match) return { first: null, last: null };
  const [, year = '', part = 'XX', day = 'XX'] = match;
  const [firstMonth, lastMonth] = monthsOf(part);
  const firstYear = year.replaceAll('X', '0');
  const lastYear = year.replaceAll('X', '9');
  if (day !== 'XX') return { first: `${firstYear}-${part}-${day}`, last: `${firstYear}-${part}-${day}` };
  return {
    first: `${firstYear}-${pad(firstMonth)}-01`,
    last: `${lastYear}-${pad(lastMonth)}-${pad(daysInMonth(Number(lastYear), lastMonth))}`,
  };
}

/** First and last month of `03`, of the season `21`–`24` (spring is March to May), or of a year without a month. */
function monthsOf(part: string): readonly [first: number, last: number] {
  if (part === 'XX') return [1, 12];
  const number = Number(part);
  if (number <= 12) return [number, number];
  // Winter runs over the turn of the year; it is placed in the months of the year that EDTF gives it.
  return number === 24 ? [12, 12] : [(number - 20) * 3, (number - 20) * 3 + 2];
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
