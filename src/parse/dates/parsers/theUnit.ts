import { shift, weekdayOf } from '../calendar.ts';
import type { DateParser } from '../proposal.ts';

/** “over the weekend”: the coming one where the sentence looks ahead, else the last or, on a weekend, the running one. */
export const theWeekend: DateParser = {
  needs: 'weekend',
  pattern: /(?<=\b(?:over|during|on|at|for|of|in)\s)the\s+weekend\b(?!-|['’]s)/gi,
  read: () => ({
    type: 'DATE',
    value: ({ reference, direction }) =>
      shift('weekend', direction === 'future' || weekdayOf(reference) > 5 ? 0 : -1, reference),
  }),
};

/** “for the year”, “in the full year”, “the fiscal year”: a year of the books is a stretch, any other the running one. */
export const theYear: DateParser = {
  needs: 'unit',
  pattern:
    /(?<=\b(?:for|in|during|on|through|throughout)\s)the\s+(?:(?<books>fiscal)\s+|full\s+)?year\b(?!\s+(?:ago|earlier|before|of|19|20)|-|['’]s)/gi,
  read: ({ groups = {} }) =>
    groups.books
      ? { type: 'DURATION', value: 'P1Y' }
      : { type: 'DATE', value: ({ reference }) => shift('year', 0, reference) },
};
