import { isoMonth } from '../calendar.ts';
import { MONTH, monthOf, YEAR } from '../names.ts';
import { SPOKEN_YEAR, spokenYearOf } from '../numbers.ts';
import type { DateParser } from '../proposal.ts';

/** “January 2022”, “Jan. 2022”, “January of 2022”, “January nineteen ninety-seven”. */
const PATTERN = `\\b(?<month>${MONTH}),?\\s+(?:of\\s+)?(?:(?<year>${YEAR})\\b|(?<spoken>${SPOKEN_YEAR}))`;

export const monthYear: DateParser = {
  rule: 'month and year',
  needs: 'month',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const year = groups.year ? Number(groups.year) : spokenYearOf(groups.spoken ?? '');
    return { type: 'DATE', value: isoMonth(year, monthOf(groups.month ?? '')) };
  },
};
