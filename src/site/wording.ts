/** So many words of a source in a row only name a thing; more are its wording. */
export const NAMING_WORDS = 3;

/** Letters and digits, with what joins them within a word: “U.S.”, “today’s”, “5.3-magnitude”, “1,500”. A slash or a dash divides. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,'’‑-][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text as an editor counts them, without the punctuation around them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
