/** A text as words alone: the same however its quotation marks, dashes, capitals and spaces are written. */
export function plainWords(text: string): string {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[*_\\`]/g, '')
    .replaceAll(/['‘’]/g, '')
    .replaceAll(/[^\p{L}\p{N}[\].]+|\.(?!\.)(?<!\.\.)/gu, ' ')
    .replaceAll(/\.{2,}/g, ' ... ')
    .replaceAll(/\s+/g, ' ')
    .trim()} `;
}

/**
 * Whether a text, given as {@link plainWords}, has some words: in one piece, or piece by piece where `…` or square brackets
 * part them, in their order.
 */
export function holdsWords(text: string, words: string): boolean {
  const whole = plainWords(words);
  if (text.includes(whole) || text.includes(unbracketed(whole))) return true;
  const without = text.replaceAll(/\[|\]|\.\.\./g, ' ').replaceAll(/\s+/g, ' ');
  let at = 0;
  for (const piece of whole.split(/\[[^\]]*\]|\.\.\./)) {
    const sought = ` ${piece.trim()} `;
    if (sought.trim() === '') continue;
    const found = without.indexOf(sought, at);
    if (found < 0) return false;
    at = found + sought.length - 1;
  }
  return true;
}

const unbracketed = (words: string): string => words.replaceAll(/[[\]]/g, '').replaceAll(/\s+/g, ' ');
