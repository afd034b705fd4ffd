import { civilOf, dayNumberOf, dayOf, daysInMonth, isoDay, weekdayOf } from '#model/civil.ts';

export { dayOf, isoDay };

/**
 * Arithmetic on the calendar. A day is a whole number, days since 1 January 1970, so that it can be added to;
 * everything else is written as TIMEX3 writes it. The calendar is that of `civil.ts`.
 */
export type Day = number;

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

/** The day of a year, a month and a day of the month, both counted from 1; what runs past the end runs on. */
export const dayFrom = (year: number, month: number, dayOfMonth: number): Day =>
  dayNumberOf({ year, month, day: dayOfMonth });

/** The way back from {@link dayFrom}. */
export function civil(day: Day): { year: number; month: number; dayOfMonth: number } {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return { year, month, dayOfMonth };
}

export const isoMonth = (year: number, month: number): string => `${four(year)}-${two(month)}`;
export const isoDate = (year: number, month: number, dayOfMonth: number): string =>
  `${isoMonth(year, month)}-${two(dayOfMonth)}`;

/** False for the thirtieth of February and the like. */
export function isRealDate(year: number, month: number, dayOfMonth: number): boolean {
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

/** The nth weekday (Monday is 1) of a month, counted from 1, or -1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, count: number): Day {
  if (count < 0) return nthWeekday(year, month + 1, weekday, 1) - 7;
  const first = dayFrom(year, month, 1);
  return first + modulo(weekday - weekdayOf(first), 7) + 7 * (count - 1);
}

/** `2022-W02`: the ISO week, which belongs to the year of its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civil(thursday);
  return `${four(year)}-W${two(1 + Math.floor((thursday - dayFrom(year, 1, 1)) / 7))}`;
}

/** The Monday of an ISO week: 4 January always lies in the first. */
export function mondayOf(year: number, week: number): Day {
  const fourth = dayFrom(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
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
const monthFrom = (year: number, index: number): string =>
  isoMonth(year + Math.floor((index - 1) / 12), modulo(index - 1, 12) + 1);

const quarterFrom = (year: number, index: number): string =>
  `${four(year + Math.floor((index - 1) / 4))}-Q${modulo(index - 1, 4) + 1}`;

/** What is left over, never negative. */
function modulo(n: number, divisor: number): number {
  return ((n % divisor) + divisor) % divisor;
}
