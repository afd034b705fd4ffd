import type { TextDocument } from '../text/document.ts';

/** Whether a paragraph of the text begins inside a stretch of it: a date expression never runs on into the next paragraph. */
export type CrossesBreak = (start: number, end: number) => boolean;

/** Knows where the paragraphs of a document begin; each question costs a binary search. */
export function paragraphBreaks({ paragraphs }: TextDocument): CrossesBreak {
  return (start, end) => {
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((paragraphs[middle]?.start ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    const next = paragraphs[low];
    return next !== undefined && next.start < end;
  };
}
