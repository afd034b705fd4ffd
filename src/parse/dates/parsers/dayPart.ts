import { isoDay } from '../calendar.ts';
import { countedFrom, focusBase, fromSpeaking, speakingBase, withValue } from '../counted.ts';
import { dayNamed } from '../grain.ts';
import { DAY_PART, DAY_PARTS, MONTH, WEEKDAY_NAME, weekdayNumber } from '../names.ts';
import type { Context, Counted, DateParser } from '../proposal.ts';
import { pointedWeekday } from './weekday.ts';

/** “this morning”, “Friday night”, “yesterday afternoon”, “last night”, “that evening”, “the same night”. */
const PATTERN = `\\b(?:(?<which>this|last|that|the\\s+same|the\\s+next|the\\s+following|yesterday|tomorrow|today)|(?:(?<pointer>last|next|this)\\s+)?(?<weekday>${WEEKDAY_NAME}))\\s+(?:early\\s+|late\\s+|mid-)?(?<part>${DAY_PART})\\b`;

export const dayPart: DateParser = {
  rule: 'part of a day',
  needs: 'day part',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const part = DAY_PARTS[(groups.part ?? '').toLowerCase()] ?? '';
    return { type: 'TIME', value: (context) => withPart(dayOfPart(groups, context), part) };
  },
};

const withPart = (day: Counted, part: string): Counted => withValue(day, day.value + part);

function dayOfPart(groups: Readonly<Record<string, string | undefined>>, context: Context): Counted {
  const which = groups.which?.toLowerCase();
  const { reference, focus } = context;
  if (groups.weekday) {
    return pointedWeekday(groups.pointer?.toLowerCase() ?? '', weekdayNumber(groups.weekday), context);
  }
  if (which === 'last' || which === 'yesterday') return fromSpeaking(context, isoDay(reference - 1), 'past');
  if (which === 'tomorrow') return fromSpeaking(context, isoDay(reference + 1), 'future');
  if (which === 'this' || which === 'today') return fromSpeaking(context, isoDay(reference));
  const named = dayNamed(focus ?? '') === null ? null : focusBase(context);
  const base = named ?? speakingBase(context);
  const follows = which?.endsWith('next') || which?.endsWith('following');
  return follows ? countedFrom(base, isoDay(base.day + 1), 'future') : countedFrom(base, isoDay(base.day));
}

/** “in the morning”, “by mid-afternoon”, “the night of Oct. 23”: a part of a day that stands elsewhere. */
export const barePart: DateParser = {
  rule: 'bare part of a day',
  needs: 'day part',
  pattern: new RegExp(
    `(?:(?<=\\b(?:in|during|on|by|until|since|at)\\s)(?:the\\s+(?:early\\s+|late\\s+)?|(?:early|late|mid)[-\\s])(?<part>${DAY_PART})|\\bthe\\s+(?<partOf>${DAY_PART})(?=\\s+of\\s+(?:${WEEKDAY_NAME}|${MONTH}|\\d)))\\b`,
    'gi',
  ),
  read: ({ groups = {} }) => ({
    type: 'TIME',
    value: DAY_PARTS[(groups.part ?? groups.partOf ?? '').toLowerCase()] ?? 'TMO',
  }),
};
