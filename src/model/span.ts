/** A stretch of a source text. Offsets are UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words that stand there. */
export interface MarkedText extends Span {
  readonly text: string;
}
