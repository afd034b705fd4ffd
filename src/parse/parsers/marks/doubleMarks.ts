import type { Span } from '#model/span.ts';
import { CLOSING_MARKS } from '../../constants/quotationMarks.ts';
import { isSpace, isWordCharacter, looksOpening, type Mark, markAt } from './mark.ts';

/** Whether a mark closes what another one opened. */
export function closes(text: string, open: Mark, mark: Mark, paragraph: Span): boolean {
  if (!CLOSING_MARKS.get(open.text)?.includes(mark.text)) return false;
  // Facing the wrong way, it closes where it stands behind a word and before none.
  const faces = mark.text === '“' ? open.text !== '„' : mark.text === '»' && open.text === '»';
  if (faces) return !isSpace(mark.before) && !isWordCharacter(mark.after);
  if (mark.text !== '"') return true;
  return !looksOpening(mark) && !isInches(text, mark, paragraph);
}

/**
 * Whether an opening mark inside a quote begins a quote in the quote: one of another kind does; one of the same kind where
 * the next two marks close both, as in “He said “go home” and I went,”. Otherwise the first quote was never closed.
 */
export function nests(text: string, open: Mark, mark: Mark, paragraph: Span): boolean {
  if (!QUOTES_INSIDE.has(mark.text) || !looksOpening(mark)) return false;
  return mark.text !== open.text || closesTwice(text, mark, paragraph);
}

const QUOTES_INSIDE: ReadonlySet<string> = new Set(['“', '"', '„', '«']);

/** A second opening mark of the same kind: the first one was never closed. */
export function reopens(open: Mark, mark: Mark): boolean {
  return mark.text === open.text && (mark.text === '“' || mark.text === '"') && looksOpening(mark);
}

/** Whether a mark closes the quote in a quote. A straight one closes what a straight one opened, and nothing else. */
export function closesInner(text: string, inner: Mark, mark: Mark, paragraph: Span): boolean {
  return (mark.text === '"') === (inner.text === '"') && closes(text, inner, mark, paragraph);
}

/** Whether the next two double marks both close. */
function closesTwice(text: string, mark: Mark, paragraph: Span): boolean {
  let closed = 0;
  for (let at = mark.end; at < paragraph.end && closed < 2; at++) {
    const next = DOUBLE.test(text.charAt(at)) ? markAt(text, at, paragraph) : null;
    if (!next) continue;
    if (looksOpening(next) || !closes(text, mark, next, paragraph) || isSpace(next.before)) return false;
    closed++;
  }
  return closed === 2;
}

const DOUBLE = /[“”„"«»]/;

/** 6" of snow inside a quote: a digit before, a lower-case word after, and a mark left over that can close the quote. */
function isInches(text: string, mark: Mark, paragraph: Span): boolean {
  if (!/\d/.test(mark.before) || !/^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2))) return false;
  const next = text.indexOf('"', mark.end);
  return next > 0 && next < paragraph.end && !/\s/.test(text.charAt(next - 1));
}
