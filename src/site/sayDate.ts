import { dayOf } from '#model/civil.ts';
import { dayBounds } from '#model/dayBounds.ts';
import type { DateForm } from '#words/sayDate.ts';
import { words } from '#words/words.ts';

/**
 * Says an EDTF level 1 value in the words of the interface: `2021-12-28~` (about 28 December 2021), `../2021-12` (by December
 * 2021), `2021-10/2021-12` (October to December 2021). Other values stay as they are.
 */
export function sayDate(value: string, form: DateForm = 'long'): string {
  return words.sayDate(value, form);
}

/** A value without the signs that it is about then, or perhaps: for sentences that say themselves how it is known. */
export function withoutDoubt(value: string): string {
  return value.replaceAll(/[~?%](?=\/|$)/g, '');
}

/** Half a year: a day nearer than that to the article's needs no year to be understood. */
const NEAR_DAYS = 183;

/** The shortest form that is clear beside an article's day of publication. */
export function formNear(value: string, published: string): DateForm {
  const { first, last } = dayBounds(value);
  const near = (day: string | null): boolean =>
    day !== null && Math.abs(dayOf(day) - dayOf(published)) <= NEAR_DAYS;
  return near(first) && near(last) ? 'short' : 'medium';
}

/** A value for the `datetime` attribute, which knows years, months and days; null for all else. */
export function machineDate(value: string): string | null {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(value) ? value : null;
}
