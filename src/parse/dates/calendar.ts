/**
 * Arithmetic on the calendar. A day is a whole number, days since 1 January 1970, so that it can be added to;
 * everything else is written as TIMEX3 writes it. No clock and no time zone come into it.
 */
export type Day = number;

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

const MILLISECONDS_A_DAY = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

/** The day of a year, a month counted from 1 and a day of the month; days past the end run on into the next month. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day {
  return Math.floor(Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_A_DAY);
}

/** The day of `YYYY-MM-DD`; 1 January 1970 for anything else. */
export function dayOf(iso: string): Day {
  const [year, month, day] = iso.split('-').map(Number);
  return year && month && day ? dayFrom(year, month, day) : 0;
}

export function civil(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** `2022-01-10` */
export function isoDay(day: Day): string {
  const { year, month, dayOfMonth } = civil(day);
  return isoDate(year, month, dayOfMonth);
}

export const isoMonth = (year: number, month: number): string => `${four(year)}-${two(month)}`;
export const isoDate = (year: number, month: number, dayOfMonth: number): string =>
  `${isoMonth(year, month)}-${two(dayOfMonth)}`;

/** False for the thirtieth of February and the like. */
export function isRealDate(year: number, month: number, dayOfMonth: number): boolean {
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

export const daysInMonth = (year: number, month: number): number =>
  civil(dayFrom(year, month + 1, 0)).dayOfMonth;

/** Monday is 1, Sunday 7, as in ISO 8601. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** `2022-W02`: the ISO week, which belongs to the year of its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civil(thursday);
  return `${four(year)}-W${two(1 + Math.floor((thursday - dayFrom(year, 1, 1)) / 7))}`;
}

/** The calendar unit that lies `amount` units from the one that holds `day`, as a TIMEX3 value: `shift('month', -1, …)`. */
export function shift(unit: Unit, amount: number, day: Day): string {
  const { year, month } = civil(day);
  if (unit === 'day') return isoDay(day + amount);
  if (unit === 'week') return isoWeek(day + 7 * amount);
  if (unit === 'weekend') return `${isoWeek(day + 7 * amount)}-WE`;
  if (unit === 'month') return monthFrom(year, month + amount);
  if (unit === 'quarter') return quarterFrom(year, Math.ceil(month / 3) + amount);
  if (unit === 'year') return four(year + amount);
  if (unit === 'decade') return four(year + 10 * amount).slice(0, 3);
  return four(year + 100 * amount).slice(0, 2);
}

/** Month `index` of a year; past 12 or before 1 it runs into the neighbouring years. */
function monthFrom(year: number, index: number): string {
  return isoMonth(year + Math.floor((index - 1) / 12), ((((index - 1) % 12) + 12) % 12) + 1);
}

function quarterFrom(year: number, index: number): string {
  return `${four(year + Math.floor((index - 1) / 4))}-Q${((((index - 1) % 4) + 4) % 4) + 1}`;
}
