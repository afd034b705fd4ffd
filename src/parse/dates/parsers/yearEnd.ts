import { shift } from '../calendar.ts';
import type { DateParser } from '../proposal.ts';

/** “year-end”, “year's end”, “the end of the year”, “the end of the month”: a stretch of the one that is running. */
export const yearEnd: DateParser = {
  needs: 'unit',
  pattern:
    /\b(?:the\s+)?(?:(?:year|month|week)(?:['’]s|-|\s)\s?end\b(?!-)|(?:end|beginning|start|middle)\s+of\s+the\s+(?<unit>week|month|quarter|year|decade|century))\b/gi,
  read: ({ 0: match, groups = {} }) => {
    const unit =
      groups.unit?.toLowerCase() ?? (/month/i.test(match) ? 'month' : /week/i.test(match) ? 'week' : 'year');
    return { type: 'DATE', value: ({ reference }) => shift(unit as 'year', 0, reference) };
  },
};
