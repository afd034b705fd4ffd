/** A text with its white space folded, and the way back. */
export interface FoldedText {
  /** Each run of white space is one space; none stands at the ends. */
  readonly text: string;
  /** The offset in the unfolded text of each UTF-16 unit of `text`. */
  readonly offsets: readonly number[];
}

/** Folds each run of white space into one space. */
export function fold(text: string): FoldedText {
  const offsets: number[] = [];
  const out: string[] = [];
  let pendingSpace = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string;
    if (/\s/.test(unit)) {
      if (pendingSpace < 0) pendingSpace = at;
      continue;
    }
    if (pendingSpace >= 0 && out.length > 0) {
      out.push(' ');
      offsets.push(pendingSpace);
    }
    pendingSpace = -1;
    out.push(unit);
    offsets.push(at);
  }
  return { text: out.join(''), offsets };
}
