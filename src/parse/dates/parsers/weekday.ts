import { isoDay, weekdayOf } from '../calendar.ts';
import { WEEKDAY, WEEKDAY_NAME, weekdayNumber } from '../names.ts';
import { nearestWeekday } from '../nearest.ts';
import type { Anchor, DateParser } from '../proposal.ts';

const WHICH = 'last|next|this|this\\s+past|this\\s+coming|the\\s+following|the\\s+previous|the\\s+next';

/** “Tuesday”, “last Friday”, “this coming Monday”. */
export const weekday: DateParser = {
  needs: 'weekday',
  pattern: new RegExp(`\\b(?:(?<which>${WHICH})\\s+)?(?<name>${WEEKDAY})(?![\\w-]\\w)`, 'gi'),
  read: ({ groups = {} }) => ({
    type: 'DATE',
    value: (anchor) =>
      pointedWeekday(groups.which?.toLowerCase() ?? '', weekdayNumber(groups.name ?? ''), anchor),
  }),
};

function pointedWeekday(which: string, number: number, anchor: Anchor): string {
  if (which === 'last' || which.endsWith('past') || which.endsWith('previous')) {
    return isoDay(nearestWeekday(number, { ...anchor, reference: anchor.reference - 1, direction: 'past' }));
  }
  if (which.endsWith('next') || which.endsWith('coming') || which.endsWith('following')) {
    return isoDay(
      nearestWeekday(number, { ...anchor, reference: anchor.reference + 1, direction: 'future' }),
    );
  }
  if (which === 'this') return isoDay(thisWeekday(number, anchor));
  return isoDay(nearestWeekday(number, anchor));
}

/** “This Tuesday” is the one of the running week, unless the sentence tells of it as past before it has come. */
function thisWeekday(number: number, anchor: Anchor): number {
  const day = anchor.reference - weekdayOf(anchor.reference) + number;
  return day > anchor.reference && anchor.direction === 'past' ? day - 7 : day;
}

/** “Mondays”, “every Monday”: a set. */
export const everyWeekday: DateParser = {
  needs: 'weekday',
  pattern: new RegExp(
    `\\b(?:(?:every|each)\\s+(?:other\\s+)?(?<one>${WEEKDAY_NAME})|(?<many>${WEEKDAY_NAME})s)\\b`,
    'gi',
  ),
  read: ({ groups = {} }) => ({
    type: 'SET',
    value: `XXXX-WXX-${weekdayNumber(groups.one ?? groups.many ?? '')}`,
  }),
};
