import { ORGANISATION_WORDS, ORIGIN_ADJECTIVE, PLACE_NAMES } from '../../constants/names.ts';
import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import { roleAfter } from '../../parsers/phrases/apposition.ts';
import { keyOf, type Phrase } from '../../parsers/phrases/phrase.ts';
import type { EntityGiven } from './entity.ts';
import { shownGender } from './gender.ts';
import type { NameParts } from './names.ts';
import { BRAND_WORD, PLACE_OPENER } from './personShape.ts';
import type { State } from './state.ts';

/** Without a sign of the contrary a name is a person's: it was seen beside a verb of speech. */
export function nameGiven(state: State, view: SentenceView, phrase: Phrase, parts: NameParts): EntityGiven {
  const given = { name: parts.words.join(' '), words: parts.keys, named: true };
  if (!parts.isPerson && isPeople(parts)) return { ...given, kind: 'group', gender: 'plural' };
  const isShown = parts.isPerson || (!isOrganisation(view, phrase, parts) && ownRole(state, view, phrase));
  if (isShown || !looksLikeThing(state, view, phrase, parts)) return personGiven(state, parts);
  return { ...given, kind: 'organisation' };
}

/** “Republicans”, “Hungarians”. */
function isPeople({ words, keys }: NameParts): boolean {
  return (
    words.length === 1 && /s$/.test(words[0] ?? '') && ORIGIN_ADJECTIVE.test(keys[0]?.slice(0, -1) ?? '')
  );
}

function looksLikeThing(state: State, view: SentenceView, phrase: Phrase, parts: NameParts): boolean {
  const lower = parts.words.map((word) => word.toLowerCase());
  return (
    isOrganisation(view, phrase, parts) ||
    (lower.length === 1 &&
      (state.employers.has(lower[0] ?? '') || isCommonWord(state, phrase, lower[0] ?? ''))) ||
    (PLACE_OPENER.test(parts.words[0] ?? '') && parts.words.length > 1) ||
    (view.items[phrase.coreLimit]?.text === ',' && view.items[phrase.coreLimit + 1]?.lower === 'which') ||
    lower.some((word) => PLACE_NAMES.has(word)) ||
    /^[\p{Lu}\d.&]{2,}$/u.test(parts.words.join('')) ||
    parts.words.some((word) => BRAND_WORD.test(word))
  );
}

/** “the State Department”: whoever stands behind it with a comma is another. */
function isOrganisation({ items }: SentenceView, { first }: Phrase, { words }: NameParts): boolean {
  return items[first]?.lower === 'the' || words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()));
}

/** “Immigration is …”, “None has …”: the capital is the sentence's. */
function isCommonWord(state: State, phrase: Phrase, word: string): boolean {
  if (phrase.first > 0 || state.subjects.telling.has(phrase.start)) return false;
  return state.smallWords.has(word) || /^(?:none|nobody|everybody|anybody|nothing|something)$/.test(word);
}

/** What is known of a person whom the text names for the first time. */
export function personGiven(state: State, parts: NameParts): EntityGiven {
  const words = parts.keys;
  return {
    kind: 'person',
    name: parts.words.join(' '),
    words,
    named: true,
    ...shownGender(state, words, parts.gender),
  };
}

/** The role behind a name, unless it is that of another: in “Ana Prull of the Harford Institute, a biologist,” Prull's. */
export function ownRole(state: State, view: SentenceView, phrase: Phrase): Phrase | null {
  const role = roleAfter(view, phrase);
  return role && !state.resolved.has(keyOf(role)) ? role : null;
}
