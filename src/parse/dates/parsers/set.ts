import { MONTH_NAME, monthOf } from '../names.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import type { DateParser } from '../proposal.ts';

const LETTERS: Readonly<Record<string, string>> = {
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
  decade: 'P1E',
};
const UNIT = `(?<unit>${Object.keys(LETTERS).join('|')})`;

/** “every week”, “each year”, “every two years”, “per month”, “each July”. */
export const everyUnit: DateParser = {
  rule: 'every unit',
  needs: 'every',
  pattern: new RegExp(
    `\\b(?:every|each)\\s+(?:(?:other|single)\\s+|(?<amount>${NUMBER}|few)\\s+)?(?:${UNIT}s?|(?<month>${MONTH_NAME}))\\b|\\bper\\s+(?<per>${Object.keys(LETTERS).join('|')})\\b`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    if (groups.month) return { type: 'SET', value: `XXXX-${String(monthOf(groups.month)).padStart(2, '0')}` };
    const one = LETTERS[(groups.unit ?? groups.per ?? '').toLowerCase()] ?? 'P1D';
    const amount = groups.amount ? numberOf(groups.amount) : 1;
    return { type: 'SET', value: one.replace('1', Number.isNaN(amount) ? 'X' : String(amount)) };
  },
};

/** The rate in “$33 million a year”, “twice a week”, “15 a day”: an article and a unit behind a number or a “times”. */
export const rate: DateParser = {
  rule: 'rate',
  needs: 'unit',
  pattern: new RegExp(
    `(?<lead>\\b(?:once|twice|times|(?:\\d[\\d,.]{0,12}|million|billion|thousand|hundred|percent)(?:\\s+[a-z]+){0,3}|\\$\\d[\\d,.]{0,12}|days|hours|nights|weeks|months)\\s+)(?:an?)\\s+${UNIT}\\b(?!\\s+(?:ago|earlier|later|before|old|from|after)\\b|[-’'])`,
    'gi',
  ),
  read: ({ groups = {} }) => ({
    type: 'SET',
    value: LETTERS[(groups.unit ?? '').toLowerCase()] ?? 'P1D',
    skip: { start: groups.lead?.length ?? 0 },
  }),
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
  read: ({ groups = {} }) => ({ type: 'SET', value: ADVERBS[(groups.word ?? '').toLowerCase()] ?? 'P1D' }),
};
