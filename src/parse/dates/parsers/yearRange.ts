import { YEAR } from '../names.ts';
import type { DateParser } from '../proposal.ts';

/** “the 2020–21 season”, “2021/22”, “1914-1918”: two years in one expression. */
const PATTERN = `(?<![\\d.,:/$£€-])\\b(?<from>${YEAR})(?:\\s?[-–]\\s?|/)(?<to>${YEAR}|\\d\\d)\\b(?![-/–%]|[,.:]\\d)`;

export const yearRange: DateParser = {
  rule: 'year range',
  needs: 'four figures',
  pattern: new RegExp(PATTERN, 'g'),
  read: ({ groups = {} }) => {
    const { from = '', to = '' } = groups;
    const end = to.length === 2 ? from.slice(0, 2) + to : to;
    // 2022-10 is a month, and 1999-01 runs backwards.
    return end > from ? { type: 'DATE', value: `${from}/${end}` } : null;
  },
};
