import { isoDay, shift, type Unit } from '../calendar.ts';
import { countedFrom, directionOf, focusBase, speakingBase } from '../counted.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import type { Context, Counted, DateParser, Reading } from '../proposal.ts';

const UNIT = '(?<unit>day|week|month|quarter|year|decade)';
const UNCOUNTED = 'several|many|(?:a|some)\\s+few|a\\s+number\\s+of|some';
const COUNT = `(?:(?<uncounted>${UNCOUNTED})|(?<pair>a\\s+couple(?:\\s+of)?)|(?<amount>${NUMBER})|(?<one>an?))`;
/** “Before” and “prior” count only where nothing follows that they could lead to. */
const WAY =
  '(?:(?<ahead>later|from\\s+now|hence)|ago|(?<fromFocus>earlier|(?:before|prior)(?!\\s+(?:\\w|["“]))))';

/** “two weeks ago”, “a year earlier”, “three days later”, “10 days from now”, “several years ago”. */
export const agoAndLater: DateParser = {
  rule: 'ago or later',
  needs: 'way from a day',
  pattern: new RegExp(`\\b${COUNT}[-\\s]+${UNIT}s?[-\\s]+${WAY}\\b`, 'gi'),
  read: ({ groups = {} }) => {
    if (groups.uncounted) return { type: 'DATE', value: groups.ahead ? 'FUTURE_REF' : 'PAST_REF' };
    const amount = groups.pair ? 2 : groups.one ? 1 : numberOf(groups.amount ?? '');
    const later = /^later$/i.test(groups.ahead ?? '');
    const unit = (groups.unit ?? '').toLowerCase() as Unit;
    return counted(unit, groups.ahead ? amount : -amount, later || groups.fromFocus !== undefined);
  },
};

/** “year-ago”, “year-earlier” before a noun, “years ago”. */
export const bareAgo: DateParser = {
  rule: 'ago or later',
  needs: 'way from a day',
  pattern: /\b(?:(?<one>year-(?:ago|earlier))|(?:days|weeks|months|years|decades)\s+(?:ago|earlier))\b/gi,
  read: ({ groups = {} }) => (groups.one ? counted('year', -1, true) : { type: 'DATE', value: 'PAST_REF' }),
};

/** “Later” and “earlier” count from what the text spoke of last, “ago” from the day of speaking. */
function counted(unit: Unit, amount: number, fromFocus: boolean): Reading | null {
  if (!Number.isInteger(amount)) return null;
  const direction = directionOf(amount);
  const value = (context: Context): Counted => {
    const focus = focusBase(context);
    const quarter = unit === 'year' ? sameQuarter(context.focus, amount) : null;
    if (focus && quarter) return countedFrom(focus, quarter, direction);
    const base = (fromFocus ? focus : null) ?? speakingBase(context);
    const there = unit === 'week' ? isoDay(base.day + 7 * amount) : shift(unit, amount, base.day);
    return countedFrom(base, there, direction);
  };
  return unit === 'year' && amount < 0 ? { type: 'DATE', value, aside: true } : { type: 'DATE', value };
}

/** Where the text speaks of a quarter, “a year ago” is the same quarter then. */
function sameQuarter(focus: string | null, years: number): string | null {
  const [, year, quarter] = /^(\d{4})(-Q\d)$/.exec(focus ?? '') ?? [];
  return year && quarter ? `${Number(year) + years}${quarter}` : null;
}
