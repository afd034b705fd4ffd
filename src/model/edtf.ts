import { z } from 'astro/zod';
import { parse } from 'edtf';
import { daysInMonth } from './civil.ts';
import { dayBounds } from './dayBounds.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const YEAR_OR_MONTH = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** Whether a value is a date of EDTF level 0 or 1 (https://www.loc.gov/standards/datetime/) that the calendar has. */
export function isEdtf(value: string): boolean {
  if (DAY.test(value)) return isDayOfCalendar(value);
  if (YEAR_OR_MONTH.test(value)) return true;
  try {
    parse(value, { level: 1 });
  } catch {
    return false;
  }
  // The library takes 29 February in any year, a span that ends before it begins and one without ends; and it is too slow
  // to be asked for every day, month and year of an archive.
  return (
    [...value.matchAll(/\d{4}-\d{2}-\d{2}/g)].every(([day]) => isDayOfCalendar(day)) && runsForward(value)
  );
}

function runsForward(value: string): boolean {
  const { first, last } = dayBounds(value);
  return !/^(?:\.\.)?\/(?:\.\.)?$/.test(value) && (first === null || last === null || first <= last);
}

function isDayOfCalendar(value: string): boolean {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * A date, span or season in EDTF level 1: `2022-01-10`, `2022-01`, `2021-12-28~` (about that day), `2021-10/2021-12`,
 * `2021-22` (summer), `202X`, `../2021-12` (by December), `2014/..` (since 2014), `/2021-12-28` (from a day not known).
 */
export const edtfDate = z.string().refine(isEdtf, {
  error: (issue) =>
    `Unexpected date \`${String(issue.input)}\`, expected EDTF level 1, such as \`2022-01-10\` or \`2022-01\``,
});

/** One day of the calendar, `YYYY-MM-DD`; to JSON Schema a `date`. */
export const calendarDay = z
  .string()
  .refine((value) => DAY.test(value) && isDayOfCalendar(value), {
    error: (issue) =>
      `Unexpected day \`${String(issue.input)}\`, expected a day of the calendar as \`YYYY-MM-DD\``,
  })
  .meta({ format: 'date' });

/** Whether an expression's value gives a date: it is that date, or a finer one within it (`2022-01-10T09:00` gives `2022-01-10`). */
export function gives(value: string, date: string): boolean {
  return value === date || value.startsWith(`${date}-`) || value.startsWith(`${date}T`);
}

/**
 * Whether dates of a text state an event's date between them: one gives it, or each of its ends is given, where words beside
 * the dates say the rest (“since” of `2014/..`, “around” of `2022-01-10~`, “from … to” of `2022-01-10/2022-01-14`).
 */
export function areStating(values: readonly string[], date: string): boolean {
  const isGiven = (one: string): boolean => values.some((value) => gives(value, one));
  return isGiven(date) || endsOf(date).every(isGiven);
}

/** The ends of a span that are not open, or the one date, without the signs for “about” and “perhaps”. */
export function endsOf(date: string): readonly string[] {
  return date
    .split('/')
    .filter((end) => end !== '' && end !== '..')
    .map((end) => end.replace(/[~?%]$/, ''));
}
