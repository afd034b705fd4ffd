import type { Span } from '#model/span.ts';
import type { StandingText } from './standingLines.ts';

/** How many characters that did not change are shown on either side. */
const AROUND = 30;

/** How many characters are shown altogether. */
const SHOWN = 120;

/**
 * What stands in the new text where a mark stood: the words that differ between the nearest sentences that stand, with some
 * around them. Empty where nothing is left there.
 *
 *     … State Department spokesman Edward Price said Tuesday. …
 */
export function inPlaceOf(mark: Span, former: string, text: string, { lines }: StandingText): string {
  const kept = lines.filter(({ inOrder }) => inOrder);
  const before = kept.findLast(({ place }) => place.end <= mark.start);
  const after = kept.find(({ place }) => place.start >= mark.end);
  const was = former.slice(before?.place.end ?? 0, after?.place.start ?? former.length).trim();
  const is = text.slice(before?.at.end ?? 0, after?.at.start ?? text.length).trim();
  let start = 0;
  while (start < Math.min(was.length, is.length) && was[start] === is[start]) start += 1;
  let end = is.length;
  while (
    end > start &&
    was.length - (is.length - end) > start &&
    was[was.length - (is.length - end) - 1] === is[end - 1]
  )
    end -= 1;
  const from = wordStart(is, start - AROUND);
  const to = Math.min(wordEnd(is, end + AROUND), wordEnd(is, from + SHOWN));
  return `${from > 0 ? '… ' : ''}${is.slice(from, to).trim()}${to < is.length ? ' …' : ''}`;
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}

function wordEnd(text: string, at: number): number {
  const end = at >= text.length ? -1 : text.indexOf(' ', at);
  return end < 0 ? text.length : end;
}
