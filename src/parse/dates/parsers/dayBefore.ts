import { shift, type Unit } from '../calendar.ts';
import { countedFrom, directionOf, focusBase } from '../counted.ts';
import type { Context, Counted, DateParser } from '../proposal.ts';

/** “The day before, …”, “the week after.”: beside the date the text spoke of last; what follows tells of nothing else. */
const PATTERN =
  '\\bthe\\s+(?<unit>day|night|week|month|year)\\s+(?:(?<before>before)|after)(?=\\s*(?:[,.;:!?)”"]|$))';

export const dayBefore: DateParser = {
  rule: 'day before or after',
  needs: 'way from a day',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const name = (groups.unit ?? '').toLowerCase();
    const [unit, part] = name === 'night' ? (['day', 'TNI'] as const) : ([name as Unit, ''] as const);
    const steps = groups.before ? -1 : 1;
    return {
      type: part === '' ? 'DATE' : 'TIME',
      value: (context) => beside(unit, steps, part, context),
      aside: true,
    };
  },
};

function beside(unit: Unit, steps: 1 | -1, part: string, context: Context): Counted | null {
  const base = focusBase(context);
  return base && countedFrom(base, shift(unit, steps, base.day) + part, directionOf(steps));
}
