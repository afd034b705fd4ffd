import { isoDay, shift, type Unit } from '../calendar.ts';
import { countedFrom, directionOf, focusBase, lastYears, mentionedAgain, speakingBase } from '../counted.ts';
import { AMOUNT, amountOf } from '../numbers.ts';
import type { Context, Counted, DateParser, Meaning, Reading } from '../proposal.ts';

const UNIT = '(?<unit>day|week|fortnight|month|quarter|year|decade|century|centurie)';
const PART = 'half(?:\\s+an?)?|quarter(?:\\s+of\\s+a)?';
const COUNT = `(?:${AMOUNT}|(?:an?\\s+)?(?<part>${PART})|(?<one>an?))`;
const HALF = '[-\\s]and[-\\s]a[-\\s]half';
/** “Before” and “prior” count only where nothing follows that they could lead to. */
const WAY =
  "(?:(?<ahead>later|from\\s+now|hence|(?<=(?:s[’']|[’']s)\\s)time)|ago|(?<fromFocus>earlier|(?:before|prior)(?!\\s+(?:\\w|[\"“]))))";

/** “two weeks ago”, “a year and a half earlier”, “three days later”, “half a century ago”, “several years ago”. */
export const agoAndLater: DateParser = {
  rule: 'ago or later',
  needs: 'way from a day',
  pattern: new RegExp(
    `\\b${COUNT}(?<half>${HALF})?[-\\s]+${UNIT}(?:s|['’]s|s['’])?(?<half2>${HALF})?(?:\\s+or\\s+so)?[-\\s]+${WAY}\\b`,
    'gi',
  ),
  read: (match) => {
    const { groups = {} } = match;
    // “A year-earlier loss”: the article is the loss's.
    if (groups.one && /-(?:ago|earlier)$/i.test(match[0])) return null;
    const later = /^later$/i.test(groups.ahead ?? '');
    const amount = countOf(groups);
    if (amount === 'X') return { type: 'DATE', value: uncounted(groups.ahead !== undefined, later) };
    const [unit, whole] = inWholeUnits((groups.unit ?? '').toLowerCase(), amount);
    if (unit === 'year' && whole === 1 && !groups.ahead) return yearBack(match);
    return counted(unit, groups.ahead ? whole : -whole, later || groups.fromFocus !== undefined);
  },
};

/** The count of units, with its half or quarter; `X` where it is not told. */
function countOf(groups: Readonly<Record<string, string | undefined>>): number | 'X' {
  if (groups.part) return /^half/i.test(groups.part) ? 0.5 : 0.25;
  const amount = groups.one ? 1 : amountOf(groups);
  return amount === 'X' ? amount : amount + (groups.half || groups.half2 ? 0.5 : 0);
}

/** Half a year is six months, a fortnight two weeks. A century ago is a year, as a hundred years ago is. */
function inWholeUnits(unit: string, amount: number): readonly [unit: Unit, amount: number] {
  if (unit.startsWith('centur')) return ['year', 100 * amount];
  if (unit === 'fortnight') return ['week', 2 * amount];
  if (Number.isInteger(amount)) return [unit as Unit, amount];
  if (unit === 'decade') return ['year', 10 * amount];
  return unit === 'year' ? ['month', 12 * amount] : [unit as Unit, amount];
}

/** “Several years ago”; “several days later” tells on where the sentence is in the past. */
function uncounted(ahead: boolean, later: boolean): Meaning {
  if (!ahead) return 'PAST_REF';
  return later
    ? ({ direction }) => ({ value: direction === 'past' ? 'PAST_REF' : 'FUTURE_REF' })
    : 'FUTURE_REF';
}

/** “year-ago”, “year-earlier” before a noun, “years ago”. */
export const bareAgo: DateParser = {
  rule: 'ago or later',
  needs: 'way from a day',
  pattern:
    /\b(?:(?<one>year-(?:ago|earlier))|(?:moments|minutes|hours|days|weeks|months|years|decades|centuries)\s+(?:ago|earlier))\b/gi,
  read: (match) => (match.groups?.one ? yearBack(match) : { type: 'DATE', value: 'PAST_REF' }),
};

function counted(unit: Unit, amount: number, fromFocus: boolean): Reading | null {
  if (!Number.isInteger(amount)) return null;
  const value = (context: Context): Counted => countedBack(unit, amount, fromFocus, context);
  return { type: 'DATE', value, ...(unit === 'year' && amount < 0 && { aside: true }) };
}

/** “Later” and “earlier” count from what the text spoke of last, “ago” from the day of speaking. */
function countedBack(unit: Unit, amount: number, fromFocus: boolean, context: Context): Counted {
  const focus = fromFocus ? focusBase(context) : null;
  // “Two years later he died” does not lie ahead: the text tells of it without saying from when.
  if (fromFocus && !focus && amount > 0 && context.direction === 'past') return { value: 'PAST_REF' };
  const base = focus ?? speakingBase(context);
  const there = unit === 'week' ? isoDay(base.day + 7 * amount) : shift(unit, amount, base.day);
  return countedFrom(base, there, directionOf(amount));
}

/** “A year ago” and “a year earlier”: the same quarter then, where figures are compared with those of a reported quarter. */
function yearBack(match: RegExpExecArray): Reading {
  const fromFocus = /\s(?:earlier|before|prior)$/i.test(match[0]);
  const isComparison = comparesFigures(match);
  const value = (context: Context): Counted =>
    isComparison && context.quarter
      ? lastYears(mentionedAgain(context.quarter))
      : countedBack('year', -1, fromFocus, context);
  return { type: 'DATE', value, aside: true };
}

/** How many characters around an expression are looked at for figures. */
const AROUND = 80;

function comparesFigures({ input, index, 0: words }: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - AROUND), index);
  const after = input.slice(index + words.length, index + words.length + AROUND);
  return /\d|\b(?:from|than|compared)\b/.test(before) || /^[^.]*\d/.test(after);
}
