import type { Span } from '#model/span.ts';
import type { Pair } from './singleOut.ts';
import type { StandingText } from './standingLines.ts';

/** How many characters that did not change are shown on either side. */
const AROUND = 30;

/** How many characters are shown altogether. */
const SHOWN = 120;

/**
 * What stands in the new text where a mark stood: the words between marks of its sentence that are kept, else those that
 * differ between the nearest sentences that stand, with some around them. Empty where nothing is left there.
 *
 *     … State Department spokesman Edward Price said Tuesday. …
 */
export function inPlaceOf(
  mark: Span,
  former: string,
  text: string,
  standing: StandingText,
  beside: readonly Pair[],
): string {
  return betweenMarks(mark, text, beside) ?? betweenLines(mark, former, text, standing);
}

/** @param beside the marks of its sentence that are kept */
function betweenMarks(mark: Span, text: string, beside: readonly Pair[]): string | null {
  const before = beside.findLast(({ place }) => place.end <= mark.start)?.at;
  const after = beside.find(({ place }) => place.start >= mark.end)?.at;
  if (!before && !after) return null;
  const start = before ? before.end : (after?.start ?? 0) - SHOWN / 2;
  const end = after && after.start > start ? after.start : start + SHOWN / 2;
  return shown(text, start - AROUND / 2, end + AROUND / 2);
}

function betweenLines(mark: Span, former: string, text: string, { lines }: StandingText): string {
  const kept = lines.filter(({ inOrder }) => inOrder);
  const before = kept.findLast(({ place }) => place.end <= mark.start);
  const after = kept.find(({ place }) => place.start >= mark.end);
  const was = former.slice(before?.place.end ?? 0, after?.place.start ?? former.length).trim();
  const is = text.slice(before?.at.end ?? 0, after?.at.start ?? text.length).trim();
  if (is === '') return '';
  let start = 0;
  while (start < Math.min(was.length, is.length) && was[start] === is[start]) start += 1;
  let end = is.length;
  while (
    end > start &&
    was.length - (is.length - end) > start &&
    was[was.length - (is.length - end) - 1] === is[end - 1]
  )
    end -= 1;
  return shown(is, start - AROUND, Math.min(end + AROUND, start - AROUND + SHOWN));
}

function shown(text: string, start: number, end: number): string {
  const [from, to] = [wordStart(text, start), wordEnd(text, end)];
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}

function wordEnd(text: string, at: number): number {
  const end = at >= text.length ? -1 : text.indexOf(' ', at);
  return end < 0 ? text.length : end;
}
