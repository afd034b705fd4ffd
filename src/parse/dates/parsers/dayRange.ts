import { isoDate, isRealDate } from '../calendar.ts';
import { DAY_OF_MONTH, MONTH, monthOf, YEAR } from '../names.ts';
import { nearestDate } from '../nearest.ts';
import type { Anchor, DateParser } from '../proposal.ts';

const DASH = '\\s?[-–—]\\s?';
/** “Jan. 10–13”, “10-13 January 2022”, “Jan. 30–Feb. 2”. */
const PATTERN = [
  `\\b(?<month>${MONTH})\\s{0,3}(?<from>${DAY_OF_MONTH})${DASH}(?:(?<month2>${MONTH})\\s{0,3})?(?<to>${DAY_OF_MONTH})\\b(?:,?\\s+(?<year>${YEAR})\\b)?`,
  `(?<![\\d.,:/-])\\b(?<from2>${DAY_OF_MONTH})${DASH}(?<to2>${DAY_OF_MONTH})\\s+(?<month3>${MONTH})(?:,?\\s+(?<year2>${YEAR})\\b)?`,
].join('|');

export const dayRange: DateParser = {
  needs: 'month',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const month = groups.month ?? groups.month3 ?? '';
    const year = groups.year ?? groups.year2;
    const from = reader(month, groups.from ?? groups.from2, year);
    const to = reader(groups.month2 ?? month, groups.to ?? groups.to2, year);
    return { type: 'DATE', value: (anchor) => interval(from(anchor), to(anchor)) };
  },
};

function reader(month: string, day = '', year: string | undefined): (anchor: Anchor) => string | null {
  const number = monthOf(month);
  const dayOfMonth = Number.parseInt(day, 10);
  if (!year) return (anchor) => nearestDate(number, dayOfMonth, anchor);
  return () =>
    isRealDate(Number(year), number, dayOfMonth) ? isoDate(Number(year), number, dayOfMonth) : null;
}

function interval(from: string | null, to: string | null): string | null {
  return from !== null && to !== null && from < to ? `${from}/${to}` : null;
}
