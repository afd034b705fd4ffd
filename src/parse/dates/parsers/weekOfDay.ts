import { dayOf, shift } from '../calendar.ts';
import { withValue } from '../counted.ts';
import { DAY_OF_MONTH, MONTH, YEAR } from '../names.ts';
import type { DateParser, Meaning } from '../proposal.ts';
import { dateReading } from './monthDay.ts';

/** “the week of March 7”, “the weekend of Oct. 1, 2022”. */
const PATTERN = `\\bthe\\s+(?<unit>week|weekend)\\s+of\\s+(?:(?<month>${MONTH})\\s{0,3}(?<day>${DAY_OF_MONTH})|(?<day2>${DAY_OF_MONTH})\\s+(?<month2>${MONTH}))(?![\\d%]|[,.:]\\d)(?:,?\\s+(?<year>${YEAR})\\b)?`;

export const weekOfDay: DateParser = {
  rule: 'week of a day',
  needs: 'month',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const { year, month = groups.month2, day = groups.day2 } = groups;
    const reading = dateReading({ year, month, day });
    const unit = groups.unit?.toLowerCase() === 'week' ? 'week' : 'weekend';
    return reading && { ...reading, value: around(reading.value, unit) };
  },
};

/** The week or weekend that holds a day. */
function around(day: Meaning, unit: 'week' | 'weekend'): Meaning {
  const holding = (value: string): string => shift(unit, 0, dayOf(value));
  if (typeof day === 'string') return holding(day);
  return (context) => {
    const counted = day(context);
    return counted && withValue(counted, holding(counted.value));
  };
}
