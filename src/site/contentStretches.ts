/** A stretch of a text that is in the language of the interface, or in that of the content. */
export interface LanguageStretch {
  readonly text: string;
  readonly isContent: boolean;
}

/**
 * A text of the interface cut at the words of the content in it, wherever they stand as whole words:
 *
 *     ('genannt: „Tuesday“', ['Tuesday'])  →  genannt: „ | Tuesday | “
 */
export function contentStretches(text: string, content: readonly string[]): readonly LanguageStretch[] {
  const passages = content.filter((passage) => passage !== '').toSorted((a, b) => b.length - a.length);
  if (passages.length === 0) return [{ text, isContent: false }];
  const anyOf = passages.map((passage) => passage.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  return text
    .split(new RegExp(`(?<![\\p{L}\\p{N}])(${anyOf})(?![\\p{L}\\p{N}])`, 'u'))
    .map((stretch, i) => ({ text: stretch, isContent: i % 2 === 1 }))
    .filter((stretch) => stretch.text !== '');
}
