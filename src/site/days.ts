import { dayBounds } from '#model/dayBounds.ts';
import { endsOf } from '#model/edtf.ts';

/**
 * First and last day of a value that is exact to the day, open ends left out. None where it is coarser: `2027` names no day
 * of its year.
 */
export function exactDays(value: string): readonly string[] {
  const ends = endsOf(value);
  return ends.every((end) => /^\d{4}-(?:0\d|1[0-2])-\d\d(?:T.*)?$/.test(end))
    ? ends.map((end) => end.slice(0, 10))
    : [];
}

/**
 * Orders values by the first of their days that is known, then by their last: what is open before (“by Friday”) stands
 * where it ends.
 */
export function compareDays(a: string, b: string): number {
  const [left, right] = [keysOf(a), keysOf(b)];
  return compareText(left[0], right[0]) || compareText(left[1], right[1]);
}

function keysOf(value: string): readonly [first: string, last: string] {
  const { first, last } = dayBounds(value);
  return [first ?? last ?? '', last ?? '~'];
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
