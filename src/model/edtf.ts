import { z } from 'astro/zod';
import { parse } from 'edtf';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a value is a date of EDTF level 0 or 1 (https://www.loc.gov/standards/datetime/) that the calendar has. */
export function isEdtf(value: string): boolean {
  if (DAY.test(value)) return isDayOfCalendar(value);
  try {
    parse(value, { level: 1 });
  } catch {
    return false;
  }
  // The library takes 29 February in any year, and is too slow to be asked for every day of an archive.
  return [...value.matchAll(/\d{4}-\d{2}-\d{2}/g)].every(([day]) => isDayOfCalendar(day));
}

function isDayOfCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** A date, span or season in EDTF level 1: `2022-01-10`, `2022-01`, `202X`, `/2021-12-28` (an unknown start). */
export const edtfDate = z.string().refine(isEdtf, {
  error: (issue) =>
    `Unexpected date \`${String(issue.input)}\`, expected EDTF level 1, such as \`2022-01-10\` or \`2022-01\``,
});

/** One day of the calendar, `YYYY-MM-DD`. */
export const calendarDay = z.string().refine((value) => DAY.test(value) && isDayOfCalendar(value), {
  error: (issue) =>
    `Unexpected day \`${String(issue.input)}\`, expected a day of the calendar as \`YYYY-MM-DD\``,
});

/** Whether an expression's value gives a date: it is that date, or a finer one within it (`2022-01-10T09:00` gives `2022-01-10`). */
export function gives(value: string, date: string): boolean {
  return value === date || value.startsWith(`${date}-`) || value.startsWith(`${date}T`);
}
