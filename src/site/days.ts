/** A calendar value's first and last day, `YYYY-MM-DD`; null where it is open or not known. */
export interface DayBounds {
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * The days that an EDTF level 1 value spans: `2022-01` is all of January, `/2021-12-28` has no first day.
 * A value of another shape, such as a year beyond four digits, has no days here.
 */
export function dayBounds(value: string): DayBounds {
  const [from = '', to] = value.split('/');
  if (to === undefined) return boundsOf(from);
  return { first: boundsOf(from).first, last: boundsOf(to).last };
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
    last: `${lastYear}-${pad(lastMonth)}-${pad(daysIn(Number(lastYear), lastMonth))}`,
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

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * First and last day of a value that is exact to the day, open ends left out. None where it is coarser: `2027` names no day
 * of its year.
 */
export function exactDays(value: string): readonly string[] {
  const ends = value.split('/').filter((end) => end !== '' && end !== '..');
  if (!ends.every((end) => /^\d{4}-(?:0\d|1[0-2])-\d\d(?:T.*)?[?~%]?$/.test(end))) return [];
  return ends.map((end) => end.slice(0, 10));
}

/** Whether a value has a last day and no first one, as “until 28 December” has. */
export function isOpenBefore(value: string): boolean {
  return /^(?:\.\.)?\//.test(value);
}

/** Days since 1 January 1970, for distances. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** The day of {@link dayNumber}. */
export function dayOfNumber(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** Orders values by their first day, then by their last; what has no first day comes first. */
export function compareDays(a: string, b: string): number {
  const [left, right] = [dayBounds(a), dayBounds(b)];
  return compareText(left.first ?? '', right.first ?? '') || compareText(left.last ?? '~', right.last ?? '~');
}

/** Orders texts by their code units, as days in `YYYY-MM-DD` are ordered. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether all of a value lies after a day, as a plan does on the day of publication. */
export function liesAfter(value: string, day: string): boolean {
  const { first } = dayBounds(value);
  return first !== null && first > day;
}
