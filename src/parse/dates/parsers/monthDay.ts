import { isoDate, isRealDate } from '../calendar.ts';
import { DAY_OF_MONTH, MONTH, monthOf, WEEKDAY, YEAR } from '../names.ts';
import { nearestDate } from '../nearest.ts';
import type { DateParser, Reading } from '../proposal.ts';

/** “January 10, 2022”, “Jan. 10”, “Friday, Oct. 23”; not the “January 20” of “January 2022”. */
const PATTERN = `\\b(?:${WEEKDAY},?\\s+)?(?<month>${MONTH})\\s{0,3}(?<day>${DAY_OF_MONTH})(?![\\d:%]|[,.]\\d)(?:,?\\s+(?<year>${YEAR})\\b(?!-))?`;

export const monthDay: DateParser = {
  needs: 'month',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups }) => dateReading(groups?.month, groups?.day, groups?.year),
};

/** A day named by month and day of the month, with or without its year; null for a day that no calendar has. */
export function dateReading(month = '', day = '', year: string | undefined): Reading | null {
  const number = monthOf(month);
  const dayOfMonth = Number.parseInt(day, 10);
  if (!isRealDate(Number(year ?? 2000), number, dayOfMonth)) return null;
  if (year) return { type: 'DATE', value: isoDate(Number(year), number, dayOfMonth) };
  return { type: 'DATE', value: (anchor) => nearestDate(number, dayOfMonth, anchor) };
}
