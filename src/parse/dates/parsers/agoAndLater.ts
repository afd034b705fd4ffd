import { type Day, isoDay, shift, type Unit } from '../calendar.ts';
import { dayInside } from '../grain.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import type { Anchor, DateParser, Meaning } from '../proposal.ts';

/** Amounts that name no number. */
const VAGUE = 'several|many|(?:a|some)\\s+few|a\\s+few|a\\s+number\\s+of|some';
/** “two weeks ago”, “a year earlier”, “three days later”, “10 days from now”, “a decade ago”, “months ago”. */
const PATTERN =
  `\\b(?:(?:(?<vague>${VAGUE})|(?<pair>a\\s+couple(?:\\s+of)?)|(?<amount>${NUMBER}|an?))[-\\s]+)?` +
  '(?<unit>day|week|month|quarter|year|decade|hour|minute)(?<many>s?)[-\\s]+(?<way>ago|earlier|later|(?:before|prior)(?!\\s+(?:\\w|["“]))|from\\s+now|hence)\\b';

export const agoAndLater: DateParser = {
  needs: 'unit',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const unit = (groups.unit ?? '').toLowerCase();
    const way = (groups.way ?? '').toLowerCase();
    const ahead = way === 'later' || way === 'hence' || way.startsWith('from');
    if (unit === 'hour' || unit === 'minute') return null;
    const bare = !groups.vague && !groups.pair && !groups.amount;
    if (groups.vague || (bare && groups.many)) {
      return { type: 'DATE', value: ahead ? 'FUTURE_REF' : 'PAST_REF' };
    }
    // “year-ago”, “year-earlier” stand before a noun and need no article.
    if (bare && !(unit === 'year' && !ahead)) return null;
    const amount = groups.pair
      ? 2
      : bare || /^an?$/i.test(groups.amount ?? '')
        ? 1
        : numberOf(groups.amount ?? '');
    const fromFocus = way === 'earlier' || way === 'before' || way === 'prior' || way === 'later';
    const value: Meaning = (anchor) => counted(unit as Unit, ahead ? amount : -amount, anchor, fromFocus);
    return unit === 'year' && !ahead ? { type: 'DATE', value, aside: true } : { type: 'DATE', value };
  },
};

/** “Later” and “earlier” count from what the text spoke of last, “ago” from the day of speaking. */
function counted(unit: Unit, amount: number, anchor: Anchor, fromFocus: boolean): string | null {
  if (!Number.isInteger(amount)) return null;
  const quarter = /^(\d{4})(-Q\d)$/.exec(anchor.focus ?? '');
  if (unit === 'year' && quarter) return `${Number(quarter[1]) + amount}${quarter[2]}`;
  const focus: Day | null = fromFocus ? dayInside(anchor.focus) : null;
  const from = focus ?? anchor.reference;
  return unit === 'week' ? isoDay(from + 7 * amount) : shift(unit, amount, from);
}
