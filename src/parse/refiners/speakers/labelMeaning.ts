import { GIVEN_NAMES } from '../../constants/names.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';
import { intervieweeBefore } from '../../parsers/turns/interviewee.ts';
import { isRoleLabel, labelWords } from '../../parsers/turns/labelWords.ts';
import { type Entity, latest } from './entity.ts';
import { fold, initials } from './nameMatch.ts';
import type { NameParts } from './names.ts';
import { namesakes } from './namesakes.ts';
import { mint, type State } from './state.ts';

/**
 * Whom the label of a turn means; null for what is none, and for a label that reads like any other name. `MR PRICE` is Ned
 * Price where the text names him; `A` is who is interviewed; `Q` is nobody named, and the same throughout.
 */
export function labelMeaning(state: State, phrase: Phrase): Entity | null {
  if (!state.labels.has(phrase.start)) return null;
  const { text } = phrase;
  if (/^a(?:nswer)?$/i.test(text)) return interviewee(state, phrase) ?? unnamed(state, text);
  if (/^q(?:uestion)?$/i.test(text)) return unnamed(state, text);
  if (isRoleLabel(text)) return inRole(state, text) ?? unnamed(state, text.toLowerCase());
  return text === text.toUpperCase() ? inCapitals(state, text) : null;
}

function interviewee(state: State, phrase: Phrase): Entity | null {
  const { document } = state.draft;
  const paragraph = document.paragraphs.findIndex(({ end }) => end > phrase.start);
  const name = intervieweeBefore(document, paragraph);
  const words = name && document.text.slice(name.start, name.end).split(/\s+/);
  return words ? (latest(namesakes(state, partsOf(words))) ?? introduced(state, words)) : null;
}

/** “Ann Lee talks about her ferry”: a name that was read as part of what follows it. */
function introduced(state: State, words: readonly string[]): Entity | null {
  if (!GIVEN_NAMES.has(words[0]?.toLowerCase() ?? '')) return null;
  return mint(state, { kind: 'person', name: words.join(' '), words: words.map(fold), named: true });
}

/** `THE PRESIDENT`: whom the text has called so. */
function inRole(state: State, text: string): Entity | null {
  return latest(state.byRole.get(labelWords(text).at(-1) ?? '') ?? []);
}

function inCapitals(state: State, text: string): Entity {
  const words = text.split(/\s+/).slice(-labelWords(text).length);
  const known = latest(namesakes(state, partsOf(words))) ?? withInitials(state, text);
  if (known) return known;
  // Letters that no name can be made of.
  if (/^(?:\p{L}{2}|[^AEIOUY]{1,4})$/u.test(text)) return unnamed(state, text);
  const name = words.map(inTitleCase).join(' ');
  return mint(state, { kind: 'person', name, words: words.map(fold), named: true });
}

/** `NL:` for Nora Lind, as interviews have it. */
function withInitials(state: State, text: string): Entity | null {
  if (!/^\p{Lu}{2,3}$/u.test(text)) return null;
  const isTheirs = ({ kind, words }: Entity): boolean =>
    kind === 'person' && words.length > 1 && initials(words.join(' ')) === text.toLowerCase();
  return state.entities.find(isTheirs) ?? null;
}

function unnamed(state: State, name: string): Entity {
  const key = name.toLowerCase();
  const known = state.byWord.get(key)?.find((entity) => entity.kind === 'unnamed' && entity.name === name);
  return known ?? mint(state, { kind: 'unnamed', name, words: [key], named: false });
}

function partsOf(words: readonly string[]): NameParts {
  return { words, keys: words.map(fold), role: null, titled: false, gender: null, isPerson: true };
}

/** `O'NEIL-MCCOY` → `O'Neil-McCoy`. */
function inTitleCase(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?:^|['’-])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=\bMc)\p{L}/gu, (letter) => letter.toUpperCase());
}
