import type { DateExpression } from '#model/annotations.ts';
import type { TextDocument } from '../text/document.ts';
import { toEdtf } from './edtf.ts';
import { modOf } from './mod.ts';
import { isOfBooks } from './ofBooks.ts';
import { paragraphBreaks } from './paragraphBreaks.ts';
import type { Proposal } from './proposal.ts';
import { propose } from './propose.ts';
import { dropAges } from './refiners/dropAges.ts';
import { dropFalseFriends } from './refiners/dropFalseFriends.ts';
import { joinTimes } from './refiners/joinTimes.ts';
import { longestWins } from './refiners/longestWins.ts';
import { orderRanges } from './refiners/orderRanges.ts';
import { type Resolved, resolve } from './refiners/resolve.ts';
import { widen } from './refiners/widen.ts';
import { shareDayOfZones } from './refiners/zoneInBrackets.ts';
import type { SpokenOn } from './speakingDay.ts';

/**
 * The date expressions of a document, in the order of the text, without overlaps. Parsers propose, refiners decide.
 *
 * @param published the reference date, `YYYY-MM-DD`
 * @param spoken the quoted stretches whose day is known; “today” in one is that day
 */
export function findDates(
  document: TextDocument,
  published: string,
  spoken: readonly SpokenOn[] = [],
): DateExpression[] {
  return countDates(document, chooseDates(document), published, spoken);
}

/** Which words are date expressions: what the parsers propose, less what is none. */
export function chooseDates(document: TextDocument): Proposal[] {
  const proposed = dropFalseFriends(propose(document), document);
  return dropAges(longestWins(proposed), document);
}

/** What the chosen expressions mean, counted from the days on which they were written or said. */
export function countDates(
  document: TextDocument,
  chosen: readonly Proposal[],
  published: string,
  spoken: readonly SpokenOn[],
): DateExpression[] {
  const resolved = resolve(chosen, document, published, spoken);
  const crossesBreak = paragraphBreaks(document);
  const ordered = orderRanges(resolved, document.text, crossesBreak);
  const widened = widen(ordered, document.text, crossesBreak);
  const zoned = shareDayOfZones(widened, document.text);
  const joined = joinTimes(zoned, document, published, crossesBreak);
  return joined.map((date) => expression(date, document.text));
}

function expression({ start, end, rule, type, value, anchor }: Resolved, source: string): DateExpression {
  const text = source.slice(start, end);
  const mod = modOf(text, type);
  const edtf = isOfBooks(text) ? undefined : toEdtf(value, mod);
  return {
    start,
    end,
    text,
    type,
    value,
    ...(mod && { mod }),
    ...(edtf !== undefined && { edtf }),
    rule,
    ...(anchor && { anchor }),
  };
}
