import { z } from 'astro/zod';
import { parse } from 'edtf';

/** Whether a value is a date of EDTF level 0 or 1 (https://www.loc.gov/standards/datetime/) that the calendar has. */
export function isEdtf(value: string): boolean {
  try {
    parse(value, { level: 1 });
  } catch {
    return false;
  }
  // The library takes 29 February in any year.
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
export const calendarDay = z.string().refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isEdtf(value), {
  error: (issue) =>
    `Unexpected day \`${String(issue.input)}\`, expected a day of the calendar as \`YYYY-MM-DD\``,
});
