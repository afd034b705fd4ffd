import type { WordShares } from '#parse/events/governing/wordSigns.ts';

/** What is known of words, as its file holds it: a word a line. */
export function wordsText(words: WordShares): string {
  const lines = Object.entries(words).map(
    ([key, share]) => `  ${JSON.stringify(key)}: ${JSON.stringify(share)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
