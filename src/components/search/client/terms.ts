/** A word of a query and where it stands there. */
export interface Term {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a query: letters and digits, with what joins them. */
export function termsOf(query: string): Term[] {
  return Array.from(
    query.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu),
    ({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
    }),
  );
}

/** The words of a query that none of some words found begins with: those that may stand nowhere. */
export function termsWithout(terms: readonly Term[], found: readonly string[]): readonly Term[] {
  const words = found.map((word) => word.toLowerCase());
  return terms.filter(({ text }) => !words.some((word) => word.startsWith(text.toLowerCase())));
}
