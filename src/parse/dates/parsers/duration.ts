import { AMOUNT, amountOf, numberOf } from '../numbers.ts';
import { LAST, OF_STUFF, PERIOD_UNIT, period } from '../period.ts';
import type { DateParser } from '../proposal.ts';

/** Which stretch it is: “the past two weeks”, “the first three months”, “another two weeks”. */
const WHICH = `(?<which>(?:(?<article>the)\\s+)?(?:(?:past|${LAST}|next|first|final|latest|coming|following|previous|preceding|initial|another|other)\\s+)?)`;
const HALF = '(?<half>[-\\s]and[-\\s]a[-\\s]half)?';
const MANNER =
  '(?:\\s+(?<manner>more|consecutive|straight|successive|full|whole|long|additional|extra|further|solid|trading|working|business|calendar))?';
/** “The next two years or so”. */
const OR_SO = '(?:\\s+or\\s+(?:so|more|less|longer)\\b)?';

/** “three days”, “the past two weeks”, “18 to 24 months”, “a three-year lease”, “two more weeks”, “a few years”. */
const PATTERN =
  `(?<![\\d.,$£€-])\\b${WHICH}${AMOUNT}${HALF}${MANNER}(?<joint>[-\\s]+)` +
  `${PERIOD_UNIT}(?:[-\\s]olds?)?(?:-long)?\\b(?!-(?:ago|earlier)|${OF_STUFF})${OR_SO}`;

export const duration: DateParser = {
  rule: 'duration',
  needs: 'unit',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    // 1988 is no number of days.
    if (/^[12]\d{3}$/.test(groups.amount ?? '') || isOtherNoun(groups)) return null;
    const amount = amountOf(groups);
    const value = period(groups.unit ?? '', amount === 'X' ? amount : amount + (groups.half ? 0.5 : 0));
    // “The final three-year lease”: the article is the lease's, and so is “final”.
    return {
      type: 'DURATION',
      value,
      skip: { start: isAttribute(groups) ? (groups.which?.length ?? 0) : 0 },
    };
  },
};

type Groups = Readonly<Record<string, string | undefined>>;

/** “A three-year lease”, “a three hour meeting” */
const isAttribute = ({ joint, many, amount }: Groups): boolean =>
  joint === '-' || (!many && amount !== undefined && numberOf(amount) !== 1);

/** “Three quarters of them” are a share, “three straight quarters” are not; “the two second places” no time at all, and “some day” no length of it. */
function isOtherNoun({ unit = '', many, article, joint, uncounted, manner }: Groups): boolean {
  if (uncounted && !many && joint !== '-') return true;
  if (/^quarter$/i.test(unit)) return !article && !uncounted && !manner;
  return /^second$/i.test(unit) && !many && joint !== '-';
}
