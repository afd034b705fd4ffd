import { isoDate, isRealDate } from '../calendar.ts';
import { withValue } from '../counted.ts';
import { DAY_OF_MONTH, MONTH, monthOf, YEAR } from '../names.ts';
import { nearestDate } from '../nearest.ts';
import type { Context, Counted, DateParser } from '../proposal.ts';

const DASH = '\\s?[-–—]\\s?';
const TO = `(?:${DASH}|\\s+to\\s+)`;
/** “Jan. 10–13”, “10-13 January 2022”, “Jan. 30–Feb. 2”. */
const PATTERN = [
  `\\b(?<month>${MONTH})\\s{0,3}(?<from>${DAY_OF_MONTH})${DASH}(?:(?<month2>${MONTH})\\s{0,3})?(?<to>${DAY_OF_MONTH})\\b(?:,?\\s+(?<year>${YEAR})\\b)?`,
  `(?<![\\d.,:/-])\\b(?<from2>${DAY_OF_MONTH})${TO}(?<to2>${DAY_OF_MONTH})\\s+(?<month3>${MONTH})(?:,?\\s+(?<year2>${YEAR})\\b)?`,
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
    if (!year) return { type: 'DATE', value: (context) => nearestRange(from, to, context) };
    const value = rangeEndingIn(Number(year), from, to);
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

/** The range whose last day is the nearest. */
function nearestRange(from: MonthDay, to: MonthDay, context: Context): Counted | null {
  const last = nearestDate(to.month, to.day, context);
  const value = last && rangeEndingIn(Number(last.value.slice(0, 4)), from, to);
  return last && value ? withValue(last, value) : null;
}

/** Dec. 30–Jan. 2 begins in the year before the one it ends in. */
function rangeEndingIn(year: number, from: MonthDay, to: MonthDay): string | null {
  const first = realDate(from.month > to.month ? year - 1 : year, from);
  const last = realDate(year, to);
  return first && last && first < last ? `${first}/${last}` : null;
}

const realDate = (year: number, { month, day }: MonthDay): string | null =>
  isRealDate(year, month, day) ? isoDate(year, month, day) : null;
