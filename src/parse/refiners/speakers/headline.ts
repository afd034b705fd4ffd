import type { Item } from '../../parsers/narrationSentence.ts';

/** Fewer words than this may all be names. */
const SHORTEST = 4;

/** Whether a sentence is set like a headline: “Reed Wins Harford Vote”. Its capitals are no sign of a name. */
export function isHeadline(items: readonly Item[]): boolean {
  let words = 0;
  for (const { text, tag } of items) {
    // “Ana Prull met Ida Korn.”
    if (tag === 'VERB' && /^\p{Ll}/u.test(text)) return false;
    if (tag === 'QUOTE' || !/^\p{L}{4}/u.test(text)) continue;
    if (tag !== 'ADP' && tag !== 'SCONJ' && /^\p{Ll}/u.test(text)) return false;
    words++;
  }
  return words >= SHORTEST;
}
