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
  const words: string[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (words.length > 0) offsets.push(end);
    end = index + word.length;
    for (let at = index; at < end; at++) offsets.push(at);
    words.push(word);
  }
  return { text: words.join(' '), offsets };
}
