import type { PlacedMark } from '#markdown/readMarks.ts';
import type { Annotations } from '#model/annotations.ts';
import type { TextDocument } from '#parse/text/document.ts';
import type { NamedSpan } from './nesting.ts';

/** The revised text as the parser reads it, beside what is kept of an editor's marks. Spans are those of the source text. */
export interface RevisedText {
  readonly slug: string;
  readonly document: TextDocument;
  readonly annotations: Annotations;
  readonly kept: readonly PlacedMark[];
  /** Whether a mark of the parser may be added: not in a sentence that stands, nor across an editor's mark. */
  readonly mayAdd: (mark: NamedSpan) => boolean;
}
