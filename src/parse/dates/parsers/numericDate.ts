import { isoDate, isRealDate } from '../calendar.ts';
import type { DateParser, Meaning } from '../proposal.ts';

/** “2022-01-10”, “10/01/2022” in the order in which the text writes dates, “10.01.2022” with the day first. */
const PATTERN =
  '(?<![\\d./-]|\\b(?:[Vv]ersion|[Rr]elease|[Bb]uild|[Ff]irmware)\\s)(?:(?<iso>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})|' +
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

/** Where only one order gives a real date, that is the one meant; else the text tells, but for full stops: those part days first. */
function parted(first: number, second: number, yearText: string, stops: boolean): Meaning | null {
  const year = yearText.length === 2 ? nearCentury(Number(yearText)) : Number(yearText);
  const dayThenMonth = realDate(year, second, first);
  const monthThenDay = realDate(year, first, second);
  if (dayThenMonth === null || monthThenDay === null) return dayThenMonth ?? monthThenDay;
  if (stops || first === second) return dayThenMonth;
  return ({ dayFirst }) => ({ value: dayFirst() ? dayThenMonth : monthThenDay });
}

/** Two figures from 70 on mean the last century. */
const nearCentury = (year: number): number => (year < 70 ? 2000 + year : 1900 + year);

function realDate(year: number, month: number, day: number): string | null {
  return isRealDate(year, month, day) ? isoDate(year, month, day) : null;
}
