import { weekdayOf } from '#model/civil.ts';
import { isoDay } from '../calendar.ts';
import { directionOf, fromSpeaking, STEPS } from '../counted.ts';
import { WEEKDAY, weekdayNumber } from '../names.ts';
import { nearestWeekday } from '../nearest.ts';
import type { Context, Counted, DateParser, Direction } from '../proposal.ts';

const WHICH = 'last|next|this|(?:this|the)\\s+(?:past|coming)|the\\s+(?:following|previous|next)';
const WEEK = '(?:\\s+(?:of\\s+)?(?<week>last|this|next)\\s+week\\b)?';

/** “Tuesday”, “last Friday”, “this coming Monday”, “Friday of next week”. */
export const weekday: DateParser = {
  rule: 'weekday',
  needs: 'weekday',
  pattern: new RegExp(`\\b(?:(?<which>${WHICH})\\s+)?(?<name>${WEEKDAY})(?![\\w-]\\w)${WEEK}`, 'gi'),
  read: ({ groups = {} }) => ({
    type: 'DATE',
    value: (context) => {
      const number = weekdayNumber(groups.name ?? '');
      return groups.week
        ? inWeek(number, STEPS[groups.week.toLowerCase()] ?? 0, context)
        : pointedWeekday(groups.which?.toLowerCase() ?? '', number, context);
    },
  }),
};

/** The weekday, 1 to 7, that “last”, “next”, “this” or no word points at. */
export function pointedWeekday(which: string, number: number, context: Context): Counted {
  const { reference } = context;
  if (which === 'last' || which.endsWith('past') || which.endsWith('previous')) {
    return another(-1, 'past');
  }
  if (which.endsWith('next') || which.endsWith('coming') || which.endsWith('following')) {
    return another(1, 'future');
  }
  return which === 'this' ? thisWeekday(number, context) : nearestWeekday(number, context);

  /** Never the day of speaking itself. */
  function another(step: 1 | -1, direction: Direction): Counted {
    const { value } = nearestWeekday(number, { ...context, reference: reference + step, direction });
    return fromSpeaking(context, value, direction);
  }
}

/** “Friday of next week”: weeks run from Monday to Sunday. */
function inWeek(number: number, steps: number, context: Context): Counted {
  const { reference } = context;
  const day = reference - weekdayOf(reference) + number + 7 * steps;
  return fromSpeaking(context, isoDay(day), directionOf(steps));
}

/** “This Tuesday” is the one of the running week, whatever the tense: “the race was put off from this Saturday”. */
function thisWeekday(number: number, context: Context): Counted {
  const { reference } = context;
  return fromSpeaking(context, isoDay(reference - weekdayOf(reference) + number));
}
