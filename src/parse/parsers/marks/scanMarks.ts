import type { Span } from '#model/span.ts';
import { SINGLE_MARKS } from '../../constants/quotationMarks.ts';
import { closes, closesInner, nests, reopens } from './doubleMarks.ts';
import { type Mark, markAt, mayOpen } from './mark.ts';
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

/** The outermost quoted stretches of one paragraph, in order. Time is linear: every character is read a few times at most. */
export function scanMarks(
  text: string,
  paragraph: Span,
  { resumed, leftOpen }: MarkContext,
): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  let open: Mark | null = null;
  let inner: Mark | null = null;
  // Where one single mark finds no other to close it, no later one in the paragraph will.
  let singlesLeft = true;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const mark = markAt(text, at, paragraph);
    if (!mark) continue;
    if (inner && closesInner(text, inner, mark, paragraph)) {
      inner = null;
    } else if (open && closes(text, open, mark, paragraph)) {
      at = closingEnd(text, open, mark) - 1;
      found.push({ start: open.start, end: at + 1, opening: open.text, closed: true });
      open = inner = null;
    } else if (open && !inner && nests(text, open, mark, paragraph)) {
      inner = mark;
    } else if (open && reopens(open, mark)) {
      found.push(unclosed(text, open, mark.start));
      open = mark;
      inner = null;
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
      if (!open && (mayOpen(mark) || opensInWord(text, mark, paragraph))) open = mark;
      else if (!open && found.length === 0 && closesUnopened(text, mark, paragraph, leftOpen))
        found.push({ start: paragraph.start, end: mark.end, opening: '', closed: true });
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

/** The end of the closing mark; of three primes in a row the last two close. */
function closingEnd(text: string, open: Mark, mark: Mark): number {
  return open.text !== '"' && mark.text === "''" && text.charAt(mark.end) === "'" ? mark.end + 1 : mark.end;
}
