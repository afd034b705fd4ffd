import { DAY_PART, DAY_PARTS, MONTH_NAME, monthOf, WEEKDAY_NAME, weekdayNumber } from '../names.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import type { DateParser, Reading } from '../proposal.ts';

/** How often something is that is so once in each unit. */
const ONE: Readonly<Record<string, string>> = {
  hour: 'PT1H',
  day: 'P1D',
  night: 'P1D',
  morning: 'P1D',
  week: 'P1W',
  weekend: 'P1W',
  fortnight: 'P2W',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
  decade: 'P10Y',
};
const UNIT = `(?<unit>${Object.keys(ONE).join('|')})`;
const setOf = (value: string): Reading => ({ type: 'SET', value });
const onceIn = (unit = ''): string => ONE[unit.toLowerCase()] ?? 'P1D';

/** “every week”, “each year”, “every two years”, “every other day”, “per month”, “each July”. */
export const everyUnit: DateParser = {
  rule: 'every unit',
  needs: 'every',
  pattern: new RegExp(
    `\\b(?:(?:every|each)\\s+(?:(?<other>other)\\s+|single\\s+|(?<amount>${NUMBER}|few)\\s+)?(?:${UNIT}s?|(?<month>${MONTH_NAME}))|per\\s+(?<per>${Object.keys(ONE).join('|')}))\\b`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    if (groups.month) return setOf(`XXXX-${String(monthOf(groups.month)).padStart(2, '0')}`);
    const amount = groups.other ? 2 : numberOf(groups.amount ?? 'one');
    const once = onceIn(groups.unit ?? groups.per);
    return setOf(Number.isNaN(amount) ? once.replace(/\d+/, 'X') : once.replace('1', String(amount)));
  },
};

/** “Mondays”, “every Monday”, “each Monday and Thursday”, “Sunday mornings”. */
export const everyWeekday: DateParser = {
  rule: 'every weekday',
  needs: 'weekday',
  pattern: new RegExp(
    `\\b(?:(?:every|each)\\s+(?:other\\s+)?(?<one>${WEEKDAY_NAME})(?:\\s+(?<part>${DAY_PART})\\b)?|(?<early>${WEEKDAY_NAME})\\s+(?<parts>${DAY_PART})s|(?<=\\b(?:every|each)\\s+${WEEKDAY_NAME}\\s+and\\s+)(?<next>${WEEKDAY_NAME})|(?<many>${WEEKDAY_NAME})s)\\b`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    const day = weekdayNumber(groups.one ?? groups.early ?? groups.next ?? groups.many ?? '');
    return setOf(`XXXX-WXX-${day}${DAY_PARTS[(groups.part ?? groups.parts ?? '').toLowerCase()] ?? ''}`);
  },
};

/** “on weekends” */
export const weekends: DateParser = {
  rule: 'every unit',
  needs: 'weekend',
  pattern: /\bweekends\b(?!\s+(?:ago|later|earlier))/gi,
  read: () => setOf('XXXX-WXX-WE'),
};

const COUNTED =
  '(?:\\d[\\d,.]{0,12}|million|billion|thousand|hundred|percent)(?:\\s+[a-z]+){0,3}|\\$\\d[\\d,.]{0,12}|days|hours|nights|weeks|months';

/** The rate in “$33 million a year”, “15 a day”, “twice a week”: an article and a unit behind a number or a “times”. */
export const rate: DateParser = {
  rule: 'rate',
  needs: 'unit',
  pattern: new RegExp(
    `(?:(?<lead>\\b(?:${COUNTED})\\s+)|\\b(?:once|twice|(?:${NUMBER}|several|many)\\s+times)\\s+)an?\\s+${UNIT}\\b(?!\\s+(?:ago|earlier|later|before|old|from|after)\\b|[-’'])`,
    'gi',
  ),
  read: ({ groups = {} }) => ({ ...setOf(onceIn(groups.unit)), skip: { start: groups.lead?.length ?? 0 } }),
};

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
};

/** “daily”, “weekly”, “annually”. */
export const frequencyWord: DateParser = {
  rule: 'frequency',
  needs: 'frequency',
  pattern: new RegExp(`(?<![\\w-])(?<word>${Object.keys(ADVERBS).join('|')})(?![\\w-])`, 'gi'),
  read: ({ groups = {} }) => setOf(ADVERBS[(groups.word ?? '').toLowerCase()] ?? 'P1D'),
};
