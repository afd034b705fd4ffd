import { MONTH_NAME, POINTER, WEEKDAY, YEAR } from '../names.ts';
import { ORDINAL_DAYS } from '../numbers.ts';
import type { DateParser } from '../proposal.ts';
import { dateReading } from './monthDay.ts';

const LEAD = `\\b(?:${POINTER}(?<weekday>${WEEKDAY}),?\\s+)?`;
const DAY = [...ORDINAL_DAYS].reverse().join('|');
/** No noun follows that has the number: “in March second graders sang”. */
const ALONE = '(?=\\s*(?:[,.;:!?)”"’]|$)|\\s+(?:and|as|at|for|from|in|is|on|the|to|was|when|with)\\b)';

/** “March eighth”, “the eighth of March”, “July Fourth, 2021”: days as they are spoken. */
export const spokenDay: DateParser = {
  rule: 'month and day',
  needs: 'month',
  pattern: new RegExp(
    `${LEAD}(?:(?<month>${MONTH_NAME})\\s+(?:the\\s+)?(?<day>${DAY})${ALONE}|the\\s+(?<day2>${DAY})\\s+(?:day\\s+)?of\\s+(?<month2>${MONTH_NAME})\\b)(?:,?\\s+(?<year>${YEAR})\\b)?`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    const { year, weekday, month = groups.month2, day = groups.day2 } = groups;
    const dayOfMonth = String(ORDINAL_DAYS.indexOf((day ?? '').toLowerCase()) + 1);
    return dateReading({ year, weekday, month, day: dayOfMonth });
  },
};
