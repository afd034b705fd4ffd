import { shift, weekdayOf } from '../calendar.ts';
import { fromSpeaking } from '../counted.ts';
import type { Context, Counted, DateParser } from '../proposal.ts';

/** “over the weekend”: the coming one where the sentence looks ahead, else the last or, on a weekend, the running one. */
export const theWeekend: DateParser = {
  rule: 'the weekend',
  needs: 'weekend',
  pattern: /(?<=\b(?:over|during|on|at|for|of|in)\s)the\s+weekend\b(?!-|['’]s)/gi,
  read: () => ({
    type: 'DATE',
    value: nearestWeekend,
  }),
};

function nearestWeekend(context: Context): Counted {
  const { reference, direction } = context;
  if (weekdayOf(reference) > 5) return fromSpeaking(context, shift('weekend', 0, reference));
  return fromSpeaking(context, shift('weekend', direction === 'future' ? 0 : -1, reference), direction);
}

/** “for the year”, “in the full year”, “the fiscal year”: a year of the books is a stretch, any other the running one. */
export const theYear: DateParser = {
  rule: 'the year',
  needs: 'unit',
  pattern:
    /(?<=\b(?:for|in|during|on|through|throughout)\s)the\s+(?:(?<books>fiscal)\s+|full\s+)?year\b(?:(?<ended>(?=,?\s+end(?:ed|ing)\b))|)(?!\s+(?:ago|earlier|before|of|19|20)|-|['’]s)/gi,
  read: ({ groups = {} }) =>
    groups.books || groups.ended !== undefined
      ? { type: 'DURATION', value: 'P1Y' }
      : { type: 'DATE', value: (context) => fromSpeaking(context, shift('year', 0, context.reference)) },
};
