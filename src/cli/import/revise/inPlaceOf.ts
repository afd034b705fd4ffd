import type { Span } from '#model/span.ts';
import type { Pair } from './singleOut.ts';

/** How many characters that did not change are shown on either side. */
const AROUND = 30;

/** How many characters are shown altogether. */
const SHOWN = 120;

/**
 * What stands in the new text where a mark stood: the words that differ between what stands before and after it, with some
 * around them. Empty where nothing is left there.
 *
 *     … State Department spokesman Edward Price said Tuesday. …
 *
 * @param anchors lines and marks around it that stand in both texts
 */
export function inPlaceOf(mark: Span, former: string, text: string, anchors: readonly Pair[]): string {
  const before = nearest(anchors, ({ place }) => mark.start - place.end);
  const after = nearest(anchors, ({ place, at }) =>
    at.start < (before?.at.end ?? 0) ? -1 : place.start - mark.end,
  );
  const start = before?.at.end ?? 0;
  const is = text.slice(start, after?.at.start ?? text.length);
  const was = former.slice(before?.place.end ?? 0, after?.place.start ?? former.length);
  if (is.trim() === '') return '';
  const { from, to } = difference(was, is);
  return shown(text, start + from - AROUND, start + Math.min(to + AROUND, from - AROUND + SHOWN));
}

/** The anchor at the least distance; one at a negative distance lies on the other side. */
function nearest(anchors: readonly Pair[], distance: (anchor: Pair) => number): Pair | undefined {
  return anchors.filter((anchor) => distance(anchor) >= 0).sort((a, b) => distance(a) - distance(b))[0];
}

/** The part of a text that is not as it was, without what both begin and end with. */
function difference(was: string, is: string): { readonly from: number; readonly to: number } {
  const most = Math.min(was.length, is.length);
  let from = 0;
  while (from < most && was[from] === is[from]) from += 1;
  let same = 0;
  while (same < most - from && was[was.length - same - 1] === is[is.length - same - 1]) same += 1;
  return { from, to: is.length - same };
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
