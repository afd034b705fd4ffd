import { daysInMonth } from '#model/civil.ts';
import {
  civil,
  type Day,
  dayFrom,
  dayOf,
  isoDate,
  isoDay,
  isRealDate,
  nthWeekday,
  shift,
} from '../calendar.ts';
import { directionOf, fromSpeaking, STEPS, withValue } from '../counted.ts';
import { MONTH, monthOf, WEEKDAY_NAME, weekdayNumber, YEAR } from '../names.ts';
import { nearestMonth } from '../nearest.ts';
import type { Context, Counted, DateParser } from '../proposal.ts';

const COUNTS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: -1 };

/** “the first Monday in November”, “the last day of March 2020”. */
const PATTERN = `\\b(?:the\\s+)?(?<count>${Object.keys(COUNTS).join('|')})\\s+(?:(?<weekday>${WEEKDAY_NAME})|day)\\s+(?:of|in)\\s+(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR})\\b)?`;

export const nthDay: DateParser = {
  rule: 'nth day of a month',
  needs: 'month',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const month = monthOf(groups.month ?? '');
    const count = COUNTS[(groups.count ?? '').toLowerCase()] ?? 1;
    const dayIn = (year: number): string => isoDay(nthIn(year, month, count, groups.weekday));
    if (groups.year) return { type: 'DATE', value: dayIn(Number(groups.year)) };
    return { type: 'DATE', value: (context) => inNearestMonth(month, dayIn, context) };
  },
};

function inNearestMonth(month: number, dayIn: (year: number) => string, context: Context): Counted {
  const near = nearestMonth(month, context);
  return withValue(near, dayIn(civil(dayOf(`${near.value}-01`)).year));
}

/** Counted from the start of the month, or -1 for the last. */
function nthIn(year: number, month: number, count: number, weekday: string | undefined): Day {
  if (weekday) return nthWeekday(year, month, weekdayNumber(weekday), count);
  return dayFrom(year, month, count < 0 ? daysInMonth(year, month) : count);
}

/** “the 25th of this month”, “the 3rd of last month”. */
export const dayOfMonth: DateParser = {
  rule: 'nth day of a month',
  needs: 'figure',
  pattern: /\bthe\s+(?<day>\d{1,2})(?:st|nd|rd|th)\s+of\s+(?<which>this|next|last)\s+month\b/gi,
  read: ({ groups = {} }) => {
    const day = Number(groups.day);
    const steps = STEPS[(groups.which ?? '').toLowerCase()] ?? 0;
    return {
      type: 'DATE',
      value: (context) => {
        const [year = 0, month = 0] = shift('month', steps, context.reference).split('-').map(Number);
        const isReal = isRealDate(year, month, day);
        return isReal ? fromSpeaking(context, isoDate(year, month, day), directionOf(steps)) : null;
      },
    };
  },
};
