import { GIVEN_NAMES, ORGANISATION_WORDS, PLACE_NAMES } from '../../constants/names.ts';
import type { Item } from '../../parsers/narrationSentence.ts';

/** What the names of places begin with. */
export const PLACE_OPENER = /^(?:New|North|South|East|West|San|Los|Las|Saint|St\.|Great|United)$/;

/** A capital and a small letter, an initial, or a particle. */
const NAME_WORD =
  /^(?:\p{Lu}\p{Ll}|\p{Lu}['’]?\p{Lu}\p{Ll}|\p{Lu}\.|(?:van|von|de|der|den|del|di|da|al|el|la|le|bin|ibn)$|\p{Lu}c)/u;

/** A capital inside a word, or capitals alone: YouTube, PAC; but McCoy, O'Neil, DeVos, J.R., III. */
export const BRAND_WORD = /^(?!Mac|Mc|Le|La|De|Di|Du|Van|Fitz)[A-Z][a-z]+[A-Z]|^(?!III$)\p{Lu}{3,}$/u;

/** Two to four words, none of them an organisation's or a place's; or one that is a common first name. */
export function looksLikePerson(words: readonly string[], prefix: readonly Item[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  if (lower.some((word) => ORGANISATION_WORDS.has(word) || PLACE_NAMES.has(word))) return false;
  if (words.some((word) => BRAND_WORD.test(word))) return false;
  if (GIVEN_NAMES.has(lower[0] ?? '')) return true;
  if (prefix[0]?.tag === 'DET' || PLACE_OPENER.test(words[0] ?? '')) return false;
  return words.length >= 2 && words.length <= 4 && words.every((word) => NAME_WORD.test(word));
}
