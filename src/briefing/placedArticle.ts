import type { PlacedMark } from '#markdown/readMarks.ts';
import type { MarkedText, Span } from '#model/span.ts';

/** An article's marks and sentences, placed in the source text. */
export interface PlacedArticle {
  readonly slug: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
  readonly sourceText: string;
  readonly marks: readonly PlacedMark[];
  readonly sentences: readonly Span[];
  /** Ids of the elements that the marks become, in their order. */
  readonly anchors: readonly string[];
}

export function textAt({ start, end }: Span, text: string): MarkedText {
  return { start, end, text: text.slice(start, end) };
}
