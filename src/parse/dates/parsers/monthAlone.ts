import { civil, isoMonth } from '../calendar.ts';
import { countedFrom, directionOf, focusBase, fromSpeaking, STEPS } from '../counted.ts';
import { MONTH_NAME, monthOf } from '../names.ts';
import { nearestMonth } from '../nearest.ts';
import type { Context, Counted, DateParser } from '../proposal.ts';

/** “January”, “last March”, “next June”, “this May”, “January of this year”, “June of that year”. */
const PATTERN = `\\b(?:(?<which>last|next|this|this\\s+past|this\\s+coming)\\s+)?(?<month>${MONTH_NAME})\\b(?:,?\\s+(?:of\\s+)?(?<year>last|next|this|that|the\\s+same)\\s+year\\b)?(?!\\s+\\d)`;

export const monthAlone: DateParser = {
  rule: 'month',
  needs: 'month',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const month = monthOf(groups.month ?? '');
    const which = groups.which?.toLowerCase() ?? '';
    return {
      type: 'DATE',
      value: (context) =>
        groups.year ? inYear(month, groups.year, context) : pointed(which, month, context),
    };
  },
};

/** “Last” and “next” say themselves which way to look; the running month is neither. */
function pointed(which: string, month: number, context: Context): Counted {
  if (which === '') return nearestMonth(month, context);
  const { year, month: now } = civil(context.reference);
  if (which === 'this') return fromSpeaking(context, isoMonth(year, month));
  if (which === 'last' || which.endsWith('past'))
    return fromSpeaking(context, isoMonth(month < now ? year : year - 1, month), 'past');
  return fromSpeaking(context, isoMonth(month > now ? year : year + 1, month), 'future');
}

function inYear(month: number, which: string, context: Context): Counted {
  const focus = STEPS[which.toLowerCase()] === undefined ? focusBase(context) : null;
  if (focus) return countedFrom(focus, isoMonth(civil(focus.day).year, month));
  const steps = STEPS[which.toLowerCase()] ?? 0;
  const { year } = civil(context.reference);
  return fromSpeaking(context, isoMonth(year + steps, month), directionOf(steps));
}
