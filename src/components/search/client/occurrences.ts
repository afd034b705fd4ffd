/** Where words or phrases stand in a text as whole words, in any case and with any white space: start and end offsets. */
export function occurrences(text: string, words: readonly string[]): [start: number, end: number][] {
  const patterns = words
    .map((word) => word.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .filter((pattern) => pattern !== '');
  if (patterns.length === 0) return [];
  const spaced = patterns.map((pattern) => pattern.replace(/\s+/g, '\\s+'));
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return Array.from(text.matchAll(whole), ({ index, 0: found }) => [index, index + found.length]);
}
