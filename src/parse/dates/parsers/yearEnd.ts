import { shift, type Unit } from '../calendar.ts';
import { fromSpeaking } from '../counted.ts';
import type { DateParser } from '../proposal.ts';

const UNIT = 'week|month|quarter|year|decade|century';

/** “year-end”, “month's end”, “the end of the year”: a stretch of the unit that is running. */
export const yearEnd: DateParser = {
  rule: 'end of a unit',
  needs: 'end of a unit',
  pattern: new RegExp(
    `\\b(?:the\\s+)?(?:(?<owner>week|month|year)(?:['’]s\\s|-|\\s)end\\b(?!-)|(?:end|beginning|start|middle)\\s+of\\s+the\\s+(?<unit>${UNIT}))\\b`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    const unit = (groups.unit ?? groups.owner ?? 'year').toLowerCase() as Unit;
    return { type: 'DATE', value: (context) => fromSpeaking(context, shift(unit, 0, context.reference)) };
  },
};
