import type { DateExpression } from '#model/annotations.ts';
import type { Span } from '#model/span.ts';
import type { TextDocument } from '../text/document.ts';
import { toEdtf } from './edtf.ts';
import { modOf } from './mod.ts';
import { paragraphBreaks } from './paragraphBreaks.ts';
import { propose } from './propose.ts';
import { dropAges } from './refiners/dropAges.ts';
import { dropFalseFriends } from './refiners/dropFalseFriends.ts';
import { joinTimes } from './refiners/joinTimes.ts';
import { longestWins } from './refiners/longestWins.ts';
import { orderRanges } from './refiners/orderRanges.ts';
import { type Resolved, resolve } from './refiners/resolve.ts';
import { widen } from './refiners/widen.ts';

/**
 * The date expressions of a document, in the order of the text, without overlaps. Parsers propose, refiners decide.
 *
 * @param published the reference date, `YYYY-MM-DD`
 * @param quoted the quoted stretches; “today” in one counts from the day it was said
 */
export function findDates(
  document: TextDocument,
  published: string,
  quoted: readonly Span[],
): DateExpression[] {
  const proposed = dropFalseFriends(propose(document), document);
  const chosen = dropAges(longestWins(proposed), document);
  const resolved = resolve(chosen, document, published, quoted);
  const crossesBreak = paragraphBreaks(document);
  const ordered = orderRanges(resolved, document.text, crossesBreak);
  const widened = widen(ordered, document.text, crossesBreak);
  const joined = joinTimes(widened, document.text, published, crossesBreak);
  return joined.map((date) => expression(date, document.text));
}

function expression({ start, end, rule, type, value, anchor }: Resolved, source: string): DateExpression {
  const text = source.slice(start, end);
  const mod = modOf(text, type);
  const edtf = toEdtf(value, mod);
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
