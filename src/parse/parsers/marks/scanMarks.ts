import type { Span } from '#model/span.ts';
import { CLOSING_MARKS, SINGLE_MARKS } from '../../constants/quotationMarks.ts';
import { isSpace, isWordCharacter, type Mark, markAt, mayOpen } from './mark.ts';
import { closingSingleMark, isElision } from './singleMarks.ts';

/** Words between quotation marks, marks included. Quotes inside the quote belong to it. */
export interface MarkedStretch extends Span {
  readonly opening: string;
  /** False where the paragraph ends, or another quote opens, before the closing mark. */
  readonly closed: boolean;
}

/**
 * The outermost quoted stretches of one paragraph, in order. Time is linear: every character is read at most twice.
 *
 * @param resumed the single mark with which the next paragraph takes up a quote, or null
 */
export function scanMarks(text: string, paragraph: Span, resumed: string | null): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  let open: Mark | null = null;
  // Where one single mark finds no other to close it, no later one in the paragraph will.
  let singlesLeft = true;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const mark = markAt(text, at, paragraph);
    if (!mark) continue;
    if (open && closes(text, open, mark, paragraph)) {
      at = closingEnd(text, open, mark) - 1;
      found.push({ start: open.start, end: at + 1, opening: open.text, closed: true });
      open = null;
    } else if (open && reopens(open, mark)) {
      found.push(unclosed(text, open, mark.start));
      open = mark;
    } else if (!open && SINGLE_MARKS.has(mark.text)) {
      if (!singlesLeft || !mayOpen(mark) || isElision(text, mark)) continue;
      const runsOn = mark.text === resumed;
      const close = closingSingleMark(text, mark, paragraph, runsOn);
      if (close < 0 && runsOn) {
        open = mark;
        break;
      }
      singlesLeft = close >= 0;
      if (close < 0) continue;
      found.push({ start: mark.start, end: close + 1, opening: mark.text, closed: true });
      at = close;
    } else {
      if (!open && mayOpen(mark)) open = mark;
      at = mark.end - 1;
    }
  }
  if (open) found.push(unclosed(text, open, paragraph.end));
  return found.filter((stretch) => /[\p{L}\p{N}]/u.test(text.slice(stretch.start, stretch.end)));
}

function unclosed(text: string, open: Mark, limit: number): MarkedStretch {
  const end = open.start + text.slice(open.start, limit).trimEnd().length;
  return { start: open.start, end, opening: open.text, closed: false };
}

function closes(text: string, open: Mark, mark: Mark, paragraph: Span): boolean {
  if (!CLOSING_MARKS.get(open.text)?.includes(mark.text)) return false;
  if (mark.text === '“' && open.text === '“') return !isSpace(mark.before) && !isWordCharacter(mark.after);
  if (mark.text !== '"') return true;
  return !looksOpening(mark) && !isInches(text, mark, paragraph);
}

/** A second opening mark of the same kind: the first one was never closed. */
function reopens(open: Mark, mark: Mark): boolean {
  return mark.text === open.text && (mark.text === '“' || mark.text === '"') && looksOpening(mark);
}

function looksOpening(mark: Mark): boolean {
  return /[\s([—–]/.test(mark.before) && !isSpace(mark.after) && !/[,.;:!?)]/.test(mark.after);
}

/** 6" of snow inside a quote: a digit before, a lower-case word after, and a mark left over that can close the quote. */
function isInches(text: string, mark: Mark, paragraph: Span): boolean {
  if (!/\d/.test(mark.before) || !/^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2))) return false;
  const next = text.indexOf('"', mark.end);
  return next > 0 && next < paragraph.end && !/\s/.test(text.charAt(next - 1));
}

/** The end of the closing mark; of three primes in a row the last two close. */
function closingEnd(text: string, open: Mark, mark: Mark): number {
  return open.text !== '"' && mark.text === "''" && text.charAt(mark.end) === "'" ? mark.end + 1 : mark.end;
}
