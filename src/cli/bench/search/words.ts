/** A word as it is counted here: letters and digits. */
export const WORD = /[\p{L}\p{N}]+/gu;

/** How many different words texts have, in lower case. */
export function distinctWords(texts: readonly string[]): number {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(WORD) ?? [])).size;
}

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
