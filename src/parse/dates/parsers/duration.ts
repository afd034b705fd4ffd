import { NUMBER, numberOf } from '../numbers.ts';
import { PERIOD_UNIT, period } from '../period.ts';
import type { DateParser, Reading } from '../proposal.ts';

const STRETCH =
  '(?<article>the\\s+)?(?:(?:past|last|next|first|final|latest|coming|following|previous|preceding|initial)\\s+)?';
const UNCOUNTED = 'several|many|(?:a\\s+)?few|(?:a\\s+)?number\\s+of|some';
const RANGE = `${NUMBER}\\s*(?:to|or|-|–)\\s*`;
const AMOUNT = `(?:(?<uncounted>${UNCOUNTED})|(?<pair>a\\s+couple(?:\\s+of)?)|(?:${RANGE})?(?<amount>${NUMBER}))`;
const MANNER =
  '(?:\\s+(?:more|consecutive|straight|full|whole|long|additional|extra|trading|working|business))?';

/** “three days”, “the past two weeks”, “18 to 24 months”, “a three-year lease”, “two more weeks”, “a few years”. */
const PATTERN =
  `(?<![\\d.,$£€-])\\b${STRETCH}${AMOUNT}(?<half>\\s+and\\s+a\\s+half)?${MANNER}(?<joint>[-\\s]+)` +
  `${PERIOD_UNIT}(?:[-\\s]olds?)?(?:-long)?\\b(?!-(?:ago|earlier))`;

export const duration: DateParser = {
  rule: 'duration',
  needs: 'unit',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    // 1988 is no number of days.
    if (Number(groups.amount) > 999) return null;
    const value = period(groups.unit ?? '', amountOf(groups));
    // “The three-year lease”: the article is the lease's.
    return {
      type: 'DURATION',
      value,
      skip: { start: groups.joint === '-' ? (groups.article?.length ?? 0) : 0 },
    };
  },
};

/** “half an hour”, “half a year”. */
export const halfUnit: DateParser = {
  rule: 'duration',
  needs: 'half',
  pattern: new RegExp(`\\bhalf\\s+an?\\s+${PERIOD_UNIT}\\b`, 'gi'),
  read: ({ groups = {} }): Reading => ({ type: 'DURATION', value: period(groups.unit ?? '', 0.5) }),
};

function amountOf(groups: Readonly<Record<string, string | undefined>>): number | 'X' {
  if (groups.uncounted) return 'X';
  if (groups.pair) return 2;
  const amount = numberOf(groups.amount ?? '');
  return Number.isNaN(amount) ? 'X' : amount + (groups.half ? 0.5 : 0);
}
