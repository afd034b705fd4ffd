import type { Span } from '#model/span.ts';

/** Words whose place on the page makes them speech: one paragraph of a turn, a statement, a block quote, a quote that is signed. */
export interface Turn extends Span {
  readonly paragraph: number;
  /** It goes on from the turn before it. */
  readonly continued: boolean;
  /**
   * The words that name who speaks, without the colon; they may stand in an earlier paragraph. Null where the layout says
   * that nobody named speaks; absent where the sentences around have to tell.
   */
  readonly label?: Span | null;
}
