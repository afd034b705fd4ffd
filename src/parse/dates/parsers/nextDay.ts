import { DAY_OF_MONTH, MONTH } from '../names.ts';
import type { DateParser } from '../proposal.ts';
import { dateReading } from './monthDay.ts';

/** The second day of “Jan. 12 and 13”: a day of its own. */
const PATTERN = `\\b(?<month>${MONTH})\\s{0,3}${DAY_OF_MONTH}(?:,\\s+(?:${DAY_OF_MONTH}))?,?\\s+(?:and|or|to)\\s+(?<day>${DAY_OF_MONTH})\\b(?![,.:]?\\d|[%-]|\\s+(?:million|billion|per|people|${MONTH}))`;

export const nextDay: DateParser = {
  rule: 'next day',
  needs: 'month',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ 0: match, groups = {} }) => {
    const reading = dateReading(groups);
    return reading && { ...reading, skip: { start: match.length - (groups.day?.length ?? 0) } };
  },
};
