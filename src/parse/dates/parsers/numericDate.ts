import { isoDate, isRealDate } from '../calendar.ts';
import type { DateParser } from '../proposal.ts';

/** “2022-01-10”, “10/01/2022” with the month first as in the United States, “10.01.2022” with the day first. */
const PATTERN =
  '(?<![\\d./-])(?:(?<iso>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})|' +
  '(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2}))(?![\\d/-]|\\.\\d)';

export const numericDate: DateParser = {
  rule: 'numeric date',
  needs: 'figure',
  pattern: new RegExp(PATTERN, 'g'),
  read: ({ groups = {} }) => {
    const value = groups.iso
      ? realDate(Number(groups.iso), Number(groups.isoMonth), Number(groups.isoDay))
      : parted(Number(groups.first), Number(groups.second), groups.year ?? '', groups.mark === '.');
    return value === null ? null : { type: 'DATE', value };
  },
};

/** Where only one order gives a real date, that is the one meant. */
function parted(first: number, second: number, yearText: string, dayFirst: boolean): string | null {
  const year = yearText.length === 2 ? nearCentury(Number(yearText)) : Number(yearText);
  const dayThenMonth = realDate(year, second, first);
  const monthThenDay = realDate(year, first, second);
  return dayFirst ? (dayThenMonth ?? monthThenDay) : (monthThenDay ?? dayThenMonth);
}

/** Two figures from 70 on mean the last century. */
const nearCentury = (year: number): number => (year < 70 ? 2000 + year : 1900 + year);

function realDate(year: number, month: number, day: number): string | null {
  return isRealDate(year, month, day) ? isoDate(year, month, day) : null;
}
