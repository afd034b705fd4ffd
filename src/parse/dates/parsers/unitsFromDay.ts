import { civil, type Day, dayFrom, dayOf, shift } from '../calendar.ts';
import { fromSpeaking } from '../counted.ts';
import { WEEKDAY_NAME, weekdayNumber } from '../names.ts';
import { nearestWeekday } from '../nearest.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import type { Context, DateParser, Direction } from '../proposal.ts';

const COUNT = `(?:an?|(?<amount>${NUMBER}))\\s+(?<unit>day|week|month|year)s?`;
const FROM = `(?:(?<weekday>${WEEKDAY_NAME})|(?<day>today|yesterday|tomorrow)|this\\s+(?<holder>week|month))`;

/** “a week from Monday”, “two years ago Sunday”, “a year ago today”, “a year ago this month”. */
export const unitsFromDay: DateParser = {
  rule: 'ago or later',
  needs: 'way from a named day',
  pattern: new RegExp(`\\b${COUNT}\\s+(?:(?<ago>ago)|from)\\s+${FROM}\\b(?!['’]s)`, 'gi'),
  read: ({ groups = {} }) => {
    const amount = (groups.ago ? -1 : 1) * (groups.amount ? numberOf(groups.amount) : 1);
    const direction = groups.ago ? 'past' : 'future';
    const unit = (groups.unit ?? '').toLowerCase();
    const holder = groups.holder?.toLowerCase() as 'week' | 'month' | undefined;
    if (!Number.isInteger(amount)) return null;
    return {
      type: 'DATE',
      value: (context) => {
        const there = away(unit, amount, baseOf(groups, direction, context));
        return fromSpeaking(context, shift(holder ?? 'day', 0, there), direction);
      },
    };
  },
};

/** The day that is counted from: a weekday is the last one or the coming one. */
function baseOf(
  { weekday, day }: Readonly<Record<string, string | undefined>>,
  direction: Direction,
  context: Context,
): Day {
  if (weekday) return dayOf(nearestWeekday(weekdayNumber(weekday), { ...context, direction }).value);
  return context.reference + ({ yesterday: -1, tomorrow: 1 }[day?.toLowerCase() ?? ''] ?? 0);
}

/** The same day so many units off. */
function away(unit: string, amount: number, day: Day): Day {
  if (unit === 'day') return day + amount;
  if (unit === 'week') return day + 7 * amount;
  const { year, month, dayOfMonth } = civil(day);
  return unit === 'year'
    ? dayFrom(year + amount, month, dayOfMonth)
    : dayFrom(year, month + amount, dayOfMonth);
}
