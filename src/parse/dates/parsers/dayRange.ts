import { isoDate, isRealDate } from '../calendar.ts';
import { withValue } from '../counted.ts';
import { DAY_OF_MONTH, MONTH, monthOf, YEAR } from '../names.ts';
import { nearestDate } from '../nearest.ts';
import type { Context, Counted, DateParser, Meaning } from '../proposal.ts';

const DASH = '\\s?[-–—]\\s?';
/** “Jan. 10–13”, “10-13 January 2022”, “Jan. 30–Feb. 2”. */
const PATTERN = [
  `\\b(?<month>${MONTH})\\s{0,3}(?<from>${DAY_OF_MONTH})${DASH}(?:(?<month2>${MONTH})\\s{0,3})?(?<to>${DAY_OF_MONTH})\\b(?:,?\\s+(?<year>${YEAR})\\b)?`,
  `(?<![\\d.,:/-])\\b(?<from2>${DAY_OF_MONTH})${DASH}(?<to2>${DAY_OF_MONTH})\\s+(?<month3>${MONTH})(?:,?\\s+(?<year2>${YEAR})\\b)?`,
].join('|');

export const dayRange: DateParser = {
  rule: 'day range',
  needs: 'month',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const month = groups.month ?? groups.month3 ?? '';
    const year = groups.year ?? groups.year2;
    const from = dayIn(month, groups.from ?? groups.from2);
    const to = dayIn(groups.month2 ?? month, groups.to ?? groups.to2);
    const value = year ? fullRange(Number(year), from, to) : countedRange(from, to);
    return value === null ? null : { type: 'DATE', value };
  },
};

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

const dayIn = (month: string, day = ''): MonthDay => ({
  month: monthOf(month),
  day: Number.parseInt(day, 10),
});

function fullRange(year: number, from: MonthDay, to: MonthDay): string | null {
  const [first, last] = [from, to].map(({ month, day }) =>
    isRealDate(year, month, day) ? isoDate(year, month, day) : null,
  );
  return first && last ? interval(first, last) : null;
}

/** The first day is counted, and the last one by the same rule. */
const countedRange =
  (from: MonthDay, to: MonthDay): Meaning =>
  (context: Context): Counted | null => {
    const first = nearestDate(from.month, from.day, context);
    const last = nearestDate(to.month, to.day, context);
    const value = first && last && interval(first.value, last.value);
    return first && value ? withValue(first, value) : null;
  };

const interval = (from: string, to: string): string | null => (from < to ? `${from}/${to}` : null);
