import { DAY_OF_MONTH, MONTH, POINTER, WEEKDAY } from '../names.ts';
import type { DateParser } from '../proposal.ts';
import { dateReading, YEAR_BEHIND } from './monthDay.ts';

/** “10 January 2022”, “the 10th of January”, “Monday 10 January”. */
const PATTERN = `(?<![\\d.,:/$£€-])\\b(?:${POINTER}(?<weekday>${WEEKDAY}),?\\s+)?(?:the\\s+)?(?<day>${DAY_OF_MONTH})\\s+(?:of\\s+)?(?<month>${MONTH})${YEAR_BEHIND}`;

export const dayMonth: DateParser = {
  rule: 'day and month',
  needs: 'month',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => dateReading(groups),
};
