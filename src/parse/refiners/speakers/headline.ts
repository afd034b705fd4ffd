import type { Item } from '../../parsers/narrationSentence.ts';

/** Fewer words than this may all be names. */
const SHORTEST = 4;

/** Whether a sentence is set like a headline: “Reed Wins Harford Vote”. Its capitals are no sign of a name. */
export function isHeadline(items: readonly Item[]): boolean {
  const words = items.filter(({ text, tag }) => tag !== 'QUOTE' && /^\p{L}{4,}/u.test(text));
  const small = words.filter(({ text, tag }) => /^\p{Ll}/u.test(text) && tag !== 'ADP' && tag !== 'SCONJ');
  return words.length >= SHORTEST && small.length === 0;
}
