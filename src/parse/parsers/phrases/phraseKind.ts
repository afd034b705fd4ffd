import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, ORGANISATION_WORDS } from '../../constants/names.ts';
import { OBJECT_PRONOUNS, POSSESSIVE_PRONOUNS, SUBJECT_PRONOUNS } from '../../constants/pronouns.ts';
import { isPersonNoun, isPluralNoun } from '../../constants/roleNouns.ts';
import type { Item } from '../narrationSentence.ts';
import type { Phrase } from './phrase.ts';

/** Whether a phrase from `first` to the item before `limit` is a name, a pronoun or any other noun phrase, by its head. */
export function kindOf(items: readonly Item[], first: number, head: number, limit: number): Phrase['kind'] {
  const item = items[head];
  if (item?.tag === 'PROPN' || isHyphenedName(items, head) || isSurname(items, first, head)) return 'name';
  return limit - first === 1 && item && isPronoun(item) ? 'pronoun' : 'noun';
}

/** “Kim Seo-yeon”: the second half of a given name. */
function isHyphenedName(items: readonly Item[], head: number): boolean {
  const [family, given, mark, rest] = items.slice(Math.max(0, head - 3), head + 1);
  if (!rest || mark?.text !== '-' || mark.end !== rest.start || given?.end !== mark.start) return false;
  return family?.tag === 'PROPN' && given.tag === 'PROPN' && !isPersonNoun(rest.lower);
}

/** “said Jin Park”: a surname that is a common noun too, behind one other name. */
function isSurname(items: readonly Item[], first: number, head: number): boolean {
  const [given, surname] = [items[head - 1], items[head]];
  if (head !== first + 1 || given?.tag !== 'PROPN' || surname?.tag !== 'NOUN') return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(given.text) || !/^\p{Lu}\p{Ll}+$/u.test(surname.text)) return false;
  const { lower } = surname;
  return (
    !isPersonNoun(lower) &&
    !ORGANISATION_NOUNS.has(lower) &&
    !DOCUMENT_NOUNS.has(lower) &&
    !isPluralNoun(lower) &&
    !ORGANISATION_WORDS.has(lower)
  );
}

const PRONOUNS = new Set([...SUBJECT_PRONOUNS, ...OBJECT_PRONOUNS, ...POSSESSIVE_PRONOUNS]);

/** “she”, “him”, “their”; “that” only where it opens no clause. */
export function isPronoun(item: Item): boolean {
  return PRONOUNS.has(item.lower) && !(item.tag === 'SCONJ' && SUBJECT_PRONOUNS.has(item.lower));
}
