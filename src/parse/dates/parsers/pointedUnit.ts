import { shift, type Unit } from '../calendar.ts';
import { countedFrom, directionOf, focusBase, speakingBase } from '../counted.ts';
import { dayNamed } from '../grain.ts';
import { MONTH } from '../names.ts';
import type { Context, Counted, DateParser } from '../proposal.ts';

/** How many units from the present one each word points. */
const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  'this past': -1,
  latest: -1,
  'most recent': -1,
  previous: -1,
  preceding: -1,
  this: 0,
  that: 0,
  current: 0,
  same: 0,
  next: 1,
  coming: 1,
  'this coming': 1,
  following: 1,
  upcoming: 1,
};
/** Words that count from the date the text spoke of last, not from the day it was published. */
const FROM_FOCUS = new Set(['previous', 'preceding', 'same', 'that', 'following']);

const OWNED =
  'last|past|latest|most\\s+recent|previous|preceding|current|same|next|coming|following|upcoming';
const BARE = 'this\\s+past|this\\s+coming|last|this|next|that';
const UNIT = '(?<unit>day|week|fortnight|weekend|month|quarter|year|decade|century)';
/** “last year”, “this month”, “the coming week”, “that same day”, “the following month”, “its current fiscal year”. */
const PATTERN = `\\b(?:(?:the|that|(?<owner>(?:its|their|his|her|our)\\s))\\s*(?<which>${OWNED})|(?<bare>${BARE}))\\s+(?:fiscal\\s+|calendar\\s+|full\\s+)?${UNIT}\\b(?:\\s+or\\s+so\\b)?(?!-|\\s+of\\s+(?:${MONTH}|\\d))`;

export const pointedUnit: DateParser = {
  rule: 'pointed unit',
  needs: 'unit',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const which = (groups.which ?? groups.bare ?? '').toLowerCase().replace(/\s+/, ' ');
    const name = (groups.unit ?? '').toLowerCase();
    // No calendar counts fortnights: “the past fortnight” is as long as one.
    if (name === 'fortnight')
      return { type: 'DURATION', value: 'P2W', skip: { start: groups.owner?.length ?? 0 } };
    const unit = name as Unit;
    // “The past decade” is ten years back from now, not the ten of the calendar; of centuries only the running one is named so.
    if (unit === 'decade' && STEPS[which] === -1) return { type: 'DURATION', value: 'P10Y' };
    if (unit === 'century' && which !== 'this') return null;
    // “The next day” goes on from the day told of; “next day” alone is not said.
    const tellsOn = which === 'next' && unit === 'day';
    const value = (context: Context): Counted | null => pointed(tellsOn ? 'following' : which, unit, context);
    return { type: 'DATE', value, skip: { start: groups.owner?.length ?? 0 } };
  },
};

function pointed(which: string, unit: Unit, context: Context): Counted | null {
  // “That day” needs a day to point at, “that month” a day or a month.
  if (which === 'that' && !isWithin(unit, context.focus)) return null;
  const base = (FROM_FOCUS.has(which) ? focusBase(context) : null) ?? speakingBase(context);
  const steps = STEPS[which] ?? 0;
  return countedFrom(base, shift(unit, steps, base.day), directionOf(steps));
}

/** Whether a date lies within one unit: 2019 does not lie within a month. */
function isWithin(unit: Unit, date: string | null): boolean {
  if (date === null) return false;
  if (unit === 'day') return dayNamed(date) !== null;
  if (unit === 'week' || unit === 'weekend') return /^\d{4}-(?:\d\d-\d\d|W)/.test(date);
  return unit !== 'month' || /^\d{4}-(?:\d\d|W)/.test(date);
}
