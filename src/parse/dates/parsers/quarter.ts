import { civil } from '../calendar.ts';
import { directionOf, fromSpeaking, STEPS } from '../counted.ts';
import { YEAR } from '../names.ts';
import { ORDINAL, ordinalOf } from '../numbers.ts';
import type { Context, Counted, DateParser } from '../proposal.ts';

const LEAD = `(?<article>the\\s+)?(?:(?<owner>last|this|next)\\s+year['’]s\\s+|(?<ago>year-(?:ago|earlier)\\s+)|(?<before>${YEAR})\\s+)?`;
const NUMBERED = `(?<ordinal>${ORDINAL}|[1-4](?:st|nd|rd|th)|(?:last|latter)(?=\\s+half))(?<joint>[-\\s]+)(?:fiscal[-\\s]+)?(?<kind>quarter|half)`;
const TAIL = `(?:,?\\s+(?:of\\s+)?(?:(?:fiscal\\s+)?(?<after>${YEAR})\\b|(?<which>last|this|next|the)\\s+year\\b))?`;
const NO_CALENDAR = '(?!-?(?:final|back|time|finals)|\\s+of\\s+the\\s+(?:game|match|book|field))';

/** “the third quarter”, “third-quarter”, “Q3 2021”, “the first quarter of 1990”, “last year's second half”. */
export const quarter: DateParser = {
  rule: 'quarter',
  needs: 'quarter',
  pattern: new RegExp(
    `\\b${LEAD}(?:fiscal[-\\s]+)?(?:${NUMBERED}|(?<code>[QH][1-4]))\\b${NO_CALENDAR}${TAIL}`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    const code = codeOf(groups);
    const year = groups.before ?? groups.after;
    const which = (groups.which ?? groups.owner ?? (groups.ago && 'last'))?.toLowerCase();
    // Half a match or half a book has no year beside it.
    if (code === null || (code.startsWith('H') && !which && !year)) return null;
    if (year) return { type: 'DATE', value: `${year}-${code}` };
    // “A third-quarter loss” is told of by its report: the article is the loss's, and the tense is not the quarter's.
    const attribute = groups.joint === '-';
    return {
      type: 'DATE',
      value: (context) => withoutYear(code, which, attribute ? { ...context, direction: null } : context),
      skip: { start: attribute ? (groups.article?.length ?? 0) : 0 },
    };
  },
};

/** `Q3`, `H1`; null for a fifth quarter. */
function codeOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  if (groups.code) return groups.code.toUpperCase();
  const word = groups.ordinal ?? '';
  const number = /^\d/.test(word) ? Number(word[0]) : /^la/i.test(word) ? 2 : ordinalOf(word);
  const half = groups.kind?.toLowerCase() === 'half';
  return number >= 1 && number <= (half ? 2 : 4) ? `${half ? 'H' : 'Q'}${number}` : null;
}

/**
 * A quarter without a year is the last one that has begun, or the coming one where the sentence looks ahead. A company that in
 * October “expects a loss for the third quarter” speaks of the one just over: who means one that is further off than the
 * last one says so.
 */
function withoutYear(code: string, which: string | undefined, context: Context): Counted {
  const { year, month } = civil(context.reference);
  if (which) {
    const steps = STEPS[which] ?? 0;
    return fromSpeaking(context, `${year + steps}-${code}`, directionOf(steps));
  }
  const now = Math.ceil(month / 3);
  const number = Number(code.slice(1));
  const justOver = code.startsWith('Q') && (now - number + 4) % 4 === 1;
  const direction = justOver ? 'past' : context.direction;
  const meant = direction === 'future' ? year + Number(number < now) : year - Number(number > now);
  return fromSpeaking(context, `${meant}-${code}`, direction);
}
