import { isoDate, isRealDate } from '../calendar.ts';
import { DAY_OF_MONTH, MONTH, monthOf, WEEKDAY, weekdayNumber, YEAR } from '../names.ts';
import { nearestDate } from '../nearest.ts';
import type { DateParser, Reading } from '../proposal.ts';

/** “January 10, 2022”, “Jan. 10”, “Friday, Oct. 23”; not the “January 20” of “January 2022”. */
const PATTERN = `\\b(?:(?<weekday>${WEEKDAY}),?\\s+)?(?<month>${MONTH})\\s{0,3}(?<day>${DAY_OF_MONTH})(?![\\d%]|[,.:]\\d)(?:,?\\s+(?<year>${YEAR})\\b(?!-))?`;

export const monthDay: DateParser = {
  rule: 'month and day',
  needs: 'month',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => dateReading(groups),
};

/**
 * A day named by the groups `month` and `day`, with `year` and `weekday` where the text has them; null for a day that no
 * calendar has. The weekday says which year is meant.
 */
export function dateReading(groups: Readonly<Record<string, string | undefined>>): Reading | null {
  const { year, weekday } = groups;
  const month = monthOf(groups.month ?? '');
  const day = Number.parseInt(groups.day ?? '', 10);
  if (!isRealDate(Number(year ?? LEAP_YEAR), month, day)) return null;
  if (year) return { type: 'DATE', value: isoDate(Number(year), month, day) };
  const number = weekday ? weekdayNumber(weekday) : undefined;
  return { type: 'DATE', value: (context) => nearestDate(month, day, context, number) };
}

/** Any leap year: 29 February is a day of some years. */
const LEAP_YEAR = 2000;
