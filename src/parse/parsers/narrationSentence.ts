import type { Span } from '#model/span.ts';
import type { Tag } from '../text/tagger.ts';

/** A word of the reporter's own, or a whole quoted stretch that stands in his sentence like one word. */
export interface Item extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly tag: Tag | 'QUOTE';
}

/** A sentence of the reporter's, in which every quoted stretch is one item. */
export interface NarrationSentence {
  readonly paragraph: number;
  readonly items: readonly Item[];
}

/** Where a quoted stretch stands among the reporter's sentences. */
export interface Place {
  readonly sentence: number;
  readonly item: number;
}
