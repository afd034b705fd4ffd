import { shift } from '../calendar.ts';
import { fromSpeaking, lastYears, mentionedAgain, withValue } from '../counted.ts';
import { dayInside } from '../grain.ts';
import { MONTH, monthOf, YEAR } from '../names.ts';
import { nearestMonth } from '../nearest.ts';
import type { Context, Counted, DateParser, Reading } from '../proposal.ts';

const AGO = 'a\\s+year\\s+(?:ago|earlier)|last\\s+year';
const WHICH = `(?<ago>year-(?:ago|earlier)|last\\s+year['’]s|corresponding|comparable)|(?<latest>latest|most\\s+recent)|(?<now>current)|(?<year>${YEAR})|same`;
const TAIL = `(?:,?\\s+(?<after>${AGO})\\b|(?=,?\\s+end(?:ed|ing)\\s+(?<end>${MONTH}))|)`;
/** “The quarter of voters” who stayed away are a fourth part of them; quarter-finals and quarter-points are none of time. */
const NO_SHARE = `(?!\\s+of\\s+(?!${YEAR}|fiscal)|-(?!end)|\\s+(?:finals?|points?)\\b)`;
/** “the quarter”, “the latest period”, “the year-ago quarter”, “the 1988 period”, “the quarter a year ago”. */
const PATTERN = `\\b(?:(?<article>the|a)\\s+)?(?:(?:${WHICH})\\s+)?(?:fiscal[-\\s]+)?(?:quarter|(?<period>period))\\b${NO_SHARE}${TAIL}`;

export const theQuarter: DateParser = {
  rule: 'the quarter',
  needs: 'quarter',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const { article, ago, latest, now, year, period, after, end } = groups;
    if (year) return { type: 'DATE', value: (context) => inYear(year, period, context), aside: true };
    if (period && !ago && !latest && !after) return null;
    // “A quarter” is a fourth part, and “quarter” alone a place to live.
    if (!ago && article?.toLowerCase() !== 'the') return null;
    if (now) return { type: 'DATE', value: (context) => fromCalendar(context, 0) };
    const back = ago !== undefined || after !== undefined;
    return back
      ? yearEarlier(ago && article === 'a' ? 2 : 0)
      : { type: 'DATE', value: (context) => spokenOf(context, end) };
  },
};

/** The quarter that the text reports, else the one that ended in a month named here, else the last one that is over. */
function spokenOf(context: Context, end?: string): Counted {
  if (context.quarter) return mentionedAgain(context.quarter);
  return end ? endedIn(monthOf(end), context) : fromCalendar(context, -1);
}

const yearEarlier = (start: number): Reading => ({
  type: 'DATE',
  value: (context) => lastYears(spokenOf(context)),
  aside: true,
  skip: { start },
});

/** The same quarter of another year; a period that is no quarter is the year. */
function inYear(year: string, period: string | undefined, context: Context): Counted {
  if (period && !context.quarter) return fromSpeaking(context, year);
  const quarter = spokenOf(context);
  return withValue(quarter, year + quarter.value.slice(4));
}

/** A company's quarter need not be one of the calendar: it counts as the one that most of it lies in. */
function endedIn(month: number, context: Context): Counted {
  const end = nearestMonth(month, context);
  const middle = shift('month', -1, dayInside(end.value) ?? context.reference);
  return withValue(end, shift('quarter', 0, dayInside(middle) ?? context.reference));
}

const fromCalendar = (context: Context, steps: 0 | -1): Counted =>
  fromSpeaking(context, shift('quarter', steps, context.reference), steps === 0 ? null : 'past');
