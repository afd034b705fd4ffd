import type { Span } from '#model/span.ts';

/** Words that stand as speech by themselves, without quotation marks: one paragraph of a turn, a statement, a block quote. */
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
