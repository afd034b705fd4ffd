import type { Span } from '#model/span.ts';
import { SINGLE_MARKS } from '../../constants/quotationMarks.ts';
import { closes, closesInner, nests, reopens } from './doubleMarks.ts';
import { MARK_CHARACTER, type Mark, markAt, mayOpen } from './mark.ts';
import { closesUnopened, opensInWord } from './missingMarks.ts';
import { closingSingleMark, isElision } from './singleMarks.ts';

/** Words between quotation marks, marks included. Quotes inside the quote belong to it. */
export interface MarkedStretch extends Span {
  /** The mark it opens with; '' where that one is missing. */
  readonly opening: string;
  /** False where the paragraph ends, or another quote opens, before the closing mark. */
  readonly closed: boolean;
}

/** What the paragraphs around one say of its marks. */
export interface MarkContext {
  /** The single mark with which the next paragraph takes up a quote, or null. */
  readonly resumed: string | null;
  /** The paragraph before ended within a quote. */
  readonly leftOpen: boolean;
}

/** A paragraph as far as it has been read. */
interface Scan extends MarkContext {
  readonly text: string;
  readonly paragraph: Span;
  readonly found: MarkedStretch[];
  /** The mark of the quote that is open, and of the quote inside that one. */
  open: Mark | null;
  inner: Mark | null;
  /** Where one single mark finds no other to close it, no later one in the paragraph will. */
  singlesLeft: boolean;
}

/** The outermost quoted stretches of one paragraph, in order. Time is linear: every character is read a few times at most. */
export function scanMarks(text: string, paragraph: Span, context: MarkContext): MarkedStretch[] {
  const scan: Scan = { ...context, text, paragraph, found: [], open: null, inner: null, singlesLeft: true };
  let readOnAt = paragraph.start;
  for (const { index } of text.slice(paragraph.start, paragraph.end).matchAll(MARK_CHARACTER)) {
    const at = paragraph.start + index;
    const mark = at < readOnAt ? null : markAt(text, at, paragraph);
    if (mark) readOnAt = scan.open ? scanInside(scan, scan.open, mark) : scanOutside(scan, mark);
  }
  if (scan.open) scan.found.push(unclosed(text, scan.open, paragraph.end));
  return scan.found.filter((stretch) => /[\p{L}\p{N}]/u.test(text.slice(stretch.start, stretch.end)));
}

/** Reads a mark within a quote. Like {@link scanOutside} it returns where to read on. */
function scanInside(scan: Scan, open: Mark, mark: Mark): number {
  const { text, paragraph, inner, found } = scan;
  if (inner && closesInner(text, inner, mark, paragraph)) {
    scan.inner = null;
  } else if (closes(text, open, mark, paragraph)) {
    const end = closingEnd(text, open, mark);
    found.push({ start: open.start, end, opening: open.text, closed: true });
    scan.open = scan.inner = null;
    return end;
  } else if (!inner && nests(text, open, mark, paragraph)) {
    scan.inner = mark;
  } else if (reopens(open, mark)) {
    found.push(unclosed(text, open, mark.start));
    scan.open = mark;
    scan.inner = null;
  }
  return mark.end;
}

function scanOutside(scan: Scan, mark: Mark): number {
  const { text, paragraph, found, leftOpen } = scan;
  if (SINGLE_MARKS.has(mark.text)) return scanSingle(scan, mark);
  if (mayOpen(mark) || opensInWord(text, mark, paragraph)) scan.open = mark;
  else if (found.length === 0 && closesUnopened(text, mark, paragraph, leftOpen))
    found.push({ start: paragraph.start, end: mark.end, opening: '', closed: true });
  return mark.end;
}

/** A single mark opens a quote only where another one closes it, here or in a paragraph that resumes it. */
function scanSingle(scan: Scan, mark: Mark): number {
  const { text, paragraph, found, resumed } = scan;
  if (!scan.singlesLeft || !mayOpen(mark) || isElision(text, mark)) return mark.end;
  const runsOn = mark.text === resumed;
  const close = closingSingleMark(text, mark, paragraph, runsOn);
  scan.singlesLeft = close >= 0;
  if (close >= 0) found.push({ start: mark.start, end: close + 1, opening: mark.text, closed: true });
  else if (runsOn) scan.open = mark;
  return close >= 0 ? close + 1 : runsOn ? paragraph.end : mark.end;
}

function unclosed(text: string, open: Mark, limit: number): MarkedStretch {
  const end = open.start + text.slice(open.start, limit).trimEnd().length;
  return { start: open.start, end, opening: open.text, closed: false };
}

/** The end of the closing mark; of three primes in a row the last two close. */
function closingEnd(text: string, open: Mark, mark: Mark): number {
  return open.text !== '"' && mark.text === "''" && text.charAt(mark.end) === "'" ? mark.end + 1 : mark.end;
}
