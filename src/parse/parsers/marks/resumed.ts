import type { Span } from '#model/span.ts';
import { SINGLE_MARKS } from '../../constants/quotationMarks.ts';
import { type Mark, markAt, mayOpen } from './mark.ts';
import { closingSingleMark, isElision } from './singleMarks.ts';

/**
 * For each paragraph the single mark with which the next one takes up a quote again, or null.
 *
 * ‘It began at noon.⏎‘It was over by one.’ — a single mark that nothing closes is an apostrophe by itself; it opens a quote
 * where the paragraphs after it begin with the same mark, up to one that closes it. Read from the last paragraph back.
 */
export function resumedMarks(text: string, paragraphs: readonly Span[]): (string | null)[] {
  const resumed: (string | null)[] = paragraphs.map(() => null);
  for (let i = paragraphs.length - 1; i > 0; i--) {
    const paragraph = paragraphs[i];
    const mark = paragraph && openingSingleMark(text, paragraph);
    if (!mark) continue;
    const isOpen = resumed[i] === mark.text;
    if (isOpen || closingSingleMark(text, mark, paragraph, isOpen) >= 0) resumed[i - 1] = mark.text;
  }
  return resumed;
}

function openingSingleMark(text: string, paragraph: Span): Mark | null {
  const mark = markAt(text, paragraph.start, paragraph);
  return mark && SINGLE_MARKS.has(mark.text) && mayOpen(mark) && !isElision(text, mark) ? mark : null;
}
