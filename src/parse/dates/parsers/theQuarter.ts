import { shift } from '../calendar.ts';
import { countedFrom, focusBase, fromSpeaking, withValue } from '../counted.ts';
import { YEAR } from '../names.ts';
import type { Context, Counted, DateParser, Reading } from '../proposal.ts';

const AGO = 'a\\s+year\\s+(?:ago|earlier)|last\\s+year';
const WHICH = `(?<ago>year-(?:ago|earlier)|last\\s+year['’]s|corresponding|comparable)|(?<latest>latest|most\\s+recent)|(?<now>current)|(?<year>${YEAR})|same`;
/** “the quarter”, “the latest period”, “the year-ago quarter”, “the 1988 period”, “the quarter a year ago”. */
const PATTERN = `\\b(?:(?<article>the|a)\\s+)?(?:(?:${WHICH})\\s+)?(?:fiscal[-\\s]+)?(?:quarter|(?<period>period))\\b(?:,?\\s+(?<after>${AGO})\\b)?`;

export const theQuarter: DateParser = {
  rule: 'the quarter',
  needs: 'quarter',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const { article, ago, latest, now, year, after } = groups;
    if (year) return groups.period ? { type: 'DATE', value: year } : inYear(year);
    if (groups.period && !ago && !latest && !after) return null;
    // “A quarter” is a fourth part, and “quarter” alone a place to live.
    if (!ago && article?.toLowerCase() !== 'the') return null;
    const back = ago !== undefined || after !== undefined;
    const reading: Reading = { type: 'DATE', value: (context) => focused(context, back, now !== undefined) };
    return back ? { ...reading, aside: true, skip: { start: ago && article === 'a' ? 2 : 0 } } : reading;
  },
};

const inYear = (year: string): Reading => ({
  type: 'DATE',
  value: (context) => {
    const quarter = focused(context, false, false);
    return withValue(quarter, year + quarter.value.slice(4));
  },
  aside: true,
});

/** The quarter the text speaks of, else the last one that is over; with `back`, the same one a year before. */
function focused(context: Context, back: boolean, running: boolean): Counted {
  const focus = /^\d{4}-Q\d$/.test(context.focus ?? '') && !running ? focusBase(context) : null;
  if (focus) return countedFrom(focus, yearsBack(focus.anchor.value, back), back ? 'past' : null);
  const steps = running ? 0 : -1;
  const quarter = shift('quarter', steps, context.reference);
  return fromSpeaking(context, yearsBack(quarter, back), steps < 0 || back ? 'past' : null);
}

const yearsBack = (quarter: string, back: boolean): string =>
  `${Number(quarter.slice(0, 4)) - Number(back)}${quarter.slice(4)}`;
