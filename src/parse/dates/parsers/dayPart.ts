import { dayOf, isoDay } from '../calendar.ts';
import { dayNamed } from '../grain.ts';
import { DAY_PART, DAY_PARTS, WEEKDAY_NAME, weekdayNumber } from '../names.ts';
import { nearestWeekday } from '../nearest.ts';
import type { Anchor, DateParser } from '../proposal.ts';

/** “this morning”, “Friday night”, “yesterday afternoon”, “last night”, “that evening”, “the same night”. */
const PATTERN = `\\b(?:(?<which>this|last|that|the\\s+same|the\\s+next|the\\s+following|yesterday|tomorrow|today)|(?<weekday>${WEEKDAY_NAME}))\\s+(?:early\\s+|late\\s+|mid-)?(?<part>${DAY_PART})\\b`;

export const dayPart: DateParser = {
  needs: 'day part',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const part = DAY_PARTS[(groups.part ?? '').toLowerCase()] ?? '';
    const which = groups.which?.toLowerCase();
    return { type: 'TIME', value: (anchor) => dayOfPart(which, groups.weekday, anchor) + part };
  },
};

function dayOfPart(which: string | undefined, weekday: string | undefined, anchor: Anchor): string {
  const { reference, focus } = anchor;
  if (weekday) return isoDay(nearestWeekday(weekdayNumber(weekday), anchor));
  if (which === 'last' || which === 'yesterday') return isoDay(reference - 1);
  if (which === 'tomorrow') return isoDay(reference + 1);
  const named = which === 'this' || which === 'today' || focus === null ? null : dayNamed(focus);
  if (which?.endsWith('next') || which?.endsWith('following')) {
    return isoDay((named === null ? reference : dayOf(named)) + 1);
  }
  return named ?? isoDay(reference);
}

/** “in the morning”, “by mid-afternoon”: a part of a day that stands elsewhere. */
export const barePart: DateParser = {
  needs: 'day part',
  pattern: new RegExp(
    `(?<=\\b(?:in|during|on|by|until|since)\\s)(?:the\\s+(?:early\\s+|late\\s+)?|(?:early|late|mid)[-\\s])(?<part>${DAY_PART})\\b`,
    'gi',
  ),
  read: ({ groups = {} }) => ({ type: 'TIME', value: DAY_PARTS[(groups.part ?? '').toLowerCase()] ?? 'TMO' }),
};
