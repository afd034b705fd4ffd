import { DAY_OF_MONTH, MONTH, YEAR } from '../names.ts';
import type { DateParser } from '../proposal.ts';
import { dateReading } from './monthDay.ts';

/** The days before one in a list: “Jan. 12”, “Jan. 10, 11”. */
const DAYS = `\\s{0,3}${DAY_OF_MONTH}(?:,\\s${DAY_OF_MONTH}){0,3}`;
const NO_COUNT = `(?![,.:]?\\d|[%-]|\\s+(?:million|billion|per|people|${MONTH}))`;
const LAST = `(?<=\\b(?<month>${MONTH})${DAYS},?\\s(?:and|or|to)\\s)\\b(?<day>${DAY_OF_MONTH})\\b${NO_COUNT}`;
const MORE = `(?=(?:,\\s${DAY_OF_MONTH})*,?\\s(?:and|or)\\s${DAY_OF_MONTH}\\b${NO_COUNT})`;
const BETWEEN = `(?<=\\b(?<month2>${MONTH})${DAYS},\\s)\\b(?<day2>${DAY_OF_MONTH})\\b${MORE}`;

/** “8” and “9” of “8, 9 and 10 October”. */
const AHEAD = `(?<![\\d.,:/$£€-])\\b(?<day3>${DAY_OF_MONTH})(?=(?:,\\s${DAY_OF_MONTH}){0,3}\\s(?:and|or)\\s${DAY_OF_MONTH}\\s(?:of\\s)?(?<month3>${MONTH})(?:\\s(?<year>${YEAR})\\b)?)`;

/** The further days of “Jan. 10, 11 and 12”: days of their own. */
export const nextDay: DateParser = {
  rule: 'next day',
  needs: 'month',
  pattern: new RegExp(`${LAST}|${BETWEEN}|${AHEAD}`, 'gi'),
  read: ({ groups = {} }) =>
    dateReading({
      month: groups.month ?? groups.month2 ?? groups.month3,
      day: groups.day ?? groups.day2 ?? groups.day3,
      year: groups.year,
    }),
};
