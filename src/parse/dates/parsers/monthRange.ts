import { withValue } from '../counted.ts';
import { MONTH_NAME, monthOf, YEAR } from '../names.ts';
import { nearestMonth } from '../nearest.ts';
import type { DateParser } from '../proposal.ts';

/** “April-June”, “the July–September quarter”, “January-March 2020”: a quarter of the calendar, named by its months. */
export const monthRange: DateParser = {
  rule: 'quarter',
  needs: 'month',
  pattern: new RegExp(
    `\\b(?:the\\s+)?(?<from>${MONTH_NAME})[-–](?<to>${MONTH_NAME})\\b(?:\\s+(?:quarter|period)\\b)?(?:,?\\s+(?:of\\s+)?(?<year>${YEAR})\\b)?`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    const last = monthOf(groups.to ?? '');
    if (last % 3 !== 0 || monthOf(groups.from ?? '') !== last - 2) return null;
    const quarter = `Q${last / 3}`;
    if (groups.year) return { type: 'DATE', value: `${groups.year}-${quarter}` };
    return {
      type: 'DATE',
      value: (context) => {
        const month = nearestMonth(last, context);
        return withValue(month, `${month.value.slice(0, 4)}-${quarter}`);
      },
    };
  },
};
