import { shift, type Unit } from '../calendar.ts';
import { dayInside, dayNamed } from '../grain.ts';
import type { Anchor, DateParser } from '../proposal.ts';

const UNIT = '(?<unit>day|week|weekend|month|quarter|year|decade|century)';
const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  this: 0,
  current: 0,
  same: 0,
  that: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
};
/** Words that count from the date the text spoke of last, not from the day it was published. */
const FROM_FOCUS = new Set(['previous', 'preceding', 'same', 'that', 'following']);

/** “last year”, “this month”, “the coming week”, “the same day”, “the following month”, “that year”. */
const PATTERN = `\\b(?:(?:the|its|their|his|her|our)\\s+(?<which>last|past|previous|preceding|current|same|next|coming|following|upcoming)|(?<bare>last|this|next|that)(?:\\s+(?:past|coming))?)\\s+(?:fiscal\\s+|calendar\\s+|full\\s+)?${UNIT}\\b(?!-)`;

export const pointedUnit: DateParser = {
  needs: 'unit',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ 0: match, groups = {} }) => {
    const which = (groups.which ?? groups.bare ?? '').toLowerCase();
    const unit = (groups.unit ?? '').toLowerCase() as Unit;
    // “the past decade” measures ten years back from now; “the last decade” is as often the one before this.
    if (unit === 'decade' && (which === 'past' || which === 'last'))
      return { type: 'DURATION', value: 'P10Y' };
    if (unit === 'century' && which !== 'this') return null;
    const owner = /^(?:its|their|his|her|our)\s+/i.exec(match)?.[0].length ?? 0;
    return { type: 'DATE', value: (anchor) => pointed(which, unit, anchor), skip: { start: owner } };
  },
};

function pointed(which: string, unit: Unit, anchor: Anchor): string | null {
  // “That day” needs a day to point at.
  if (unit === 'day' && which === 'that' && dayNamed(anchor.focus ?? '') === null) return null;
  const from = FROM_FOCUS.has(which) ? dayInside(anchor.focus) : null;
  return shift(unit, STEPS[which] ?? 0, from ?? anchor.reference);
}
