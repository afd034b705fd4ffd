/**
 * A text with what a terminal would not show, or would obey, made visible: `⟨U+200B⟩` for a space without width. What joins
 * letters or emoji stays.
 */
export function visible(text: string): string {
  return text.replaceAll(/(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === '\n' || character === '\t') return ' ';
    const code = character.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}
