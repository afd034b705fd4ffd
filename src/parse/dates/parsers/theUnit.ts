import { weekdayOf } from '#model/civil.ts';
import { shift, type Unit } from '../calendar.ts';
import { fromSpeaking } from '../counted.ts';
import { MONTH } from '../names.ts';
import type { Context, Counted, DateParser } from '../proposal.ts';

/** What makes it the unit of something else: “the year of the flood”, “the year before”, “the year he left”. */
const NOT_OF =
  '(?!\\s+(?:ago|earlier|later|before|after|between|of|when|that|in\\s+which|(?:19|20)\\d\\d|I|you|he|she|it|we|they|the|an?|his|her|our|their|Mr|Mrs|Ms)\\b|-)';

/** “The year ended June 30”, “the year to March” is one of the books: twelve months of its own. */
const ENDING = `(?:(?<ended>(?=,?\\s+(?:end(?:ed|ing)\\b|to\\s+(?:\\d{1,2}\\s+)?${MONTH})))|)`;

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

/** “the year”, “the full year”, “the fiscal year”: a year of the books is a stretch, any other the running one. */
export const theYear: DateParser = {
  rule: 'the year',
  needs: 'unit',
  pattern: new RegExp(`\\bthe\\s+(?:(?<books>fiscal)\\s+|full\\s+)?year\\b${ENDING}${NOT_OF}`, 'gi'),
  read: ({ groups = {} }) =>
    groups.books || groups.ended !== undefined
      ? { type: 'DURATION', value: 'P1Y' }
      : { type: 'DATE', value: (context) => fromSpeaking(context, shift('year', 0, context.reference)) },
};

/** “for the week”, “in the month”: the running one. */
export const theUnit: DateParser = {
  rule: 'the unit',
  needs: 'unit',
  pattern: new RegExp(`\\bthe\\s+(?<unit>week|month|decade)\\b(?!\\s+end(?:ed|ing)\\b)${NOT_OF}`, 'gi'),
  read: ({ groups = {} }) => {
    const unit = (groups.unit ?? '').toLowerCase() as Unit;
    return {
      type: 'DATE',
      value: (context) => fromSpeaking(context, shift(unit, 0, context.reference)),
    };
  },
};
