import { ORGANISATION_WORDS, PLACE_NAMES } from '../../constants/names.ts';
import { nounGender } from '../../constants/roleNouns.ts';
import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import { roleAfter, roleText } from '../../parsers/phrases/apposition.ts';
import { keyOf, type Phrase } from '../../parsers/phrases/phrase.ts';
import { type Entity, type EntityGiven, latest } from './entity.ts';
import { fold, initials, mayMean } from './nameMatch.ts';
import { type NameParts, namePartsOf } from './names.ts';
import { mint, type State, setRole } from './state.ts';

/** Everyone whom the text names in full somewhere, so that “Price” in the headline already finds Ned Price. */
export function readFullNames(state: State): void {
  for (const view of state.draft.views) {
    for (const phrase of view.phrases) {
      // MR PRICE: the capitals of a label are no way to write the name.
      if (state.labels.has(phrase.start) && phrase.text === phrase.text.toUpperCase()) continue;
      const parts = namePartsOf(state.draft.document.text, view.items, phrase);
      if (!parts?.isPerson || parts.words.length < 2) continue;
      const known = namesakes(state, parts)[0];
      if (known) known.gender ??= parts.gender;
      else mint(state, personGiven(parts));
    }
  }
}

/** Whom a name means; its role is read from the words beside it. */
export function nameMeaning(state: State, view: SentenceView, phrase: Phrase, parts: NameParts): Entity {
  const entity = knownName(state, parts) ?? mint(state, nameGiven(state, view, phrase, parts));
  entity.gender ??= parts.gender;
  setRole(state, entity, parts.role);
  const role = roleAfter(view, phrase);
  if (role && entity.kind === 'person') {
    setRole(state, entity, roleText(role));
    state.resolved.set(keyOf(role), entity);
    state.roles.add(keyOf(role));
    entity.gender ??= nounGender(view.items[role.head]?.lower ?? '');
  }
  return entity;
}

function knownName(state: State, parts: NameParts): Entity | null {
  const known = namesakes(state, parts);
  const inFull = known.filter(
    (entity) => parts.words.length > 1 && entity.words.length === parts.words.length,
  );
  return latest(inFull.length > 0 ? inFull : known);
}

/** Everything that the name may mean, in the order of the text. */
export function namesakes(state: State, parts: NameParts): Entity[] {
  const words = parts.words.map(fold);
  // A full name shares its last word with another full name; its first word alone would find too many.
  const last = words.at(-1) ?? '';
  const others = words.length > 1 ? [...words.map((word) => `=${word}`), `^${words[0]}`] : [];
  const keys = [last, ...others, words.join('').replaceAll('.', ''), initials(words.join(' '))];
  const found = new Set(keys.flatMap((key) => state.byWord.get(key) ?? []));
  return [...found].filter((entity) => mayMean(entity, parts));
}

function personGiven(parts: NameParts): EntityGiven {
  const words = parts.words.map(fold);
  return { kind: 'person', name: parts.words.join(' '), words, named: true, gender: parts.gender };
}

/** Without a sign of the contrary a name is a person's: it was seen beside a verb of speech. */
function nameGiven(state: State, view: SentenceView, phrase: Phrase, parts: NameParts): EntityGiven {
  if (parts.isPerson || roleAfter(view, phrase) || !looksLikeThing(state, view, phrase, parts))
    return personGiven(parts);
  return { kind: 'organisation', name: parts.words.join(' '), words: parts.words.map(fold), named: true };
}

function looksLikeThing(state: State, view: SentenceView, phrase: Phrase, parts: NameParts): boolean {
  const lower = parts.words.map((word) => word.toLowerCase());
  return (
    (lower.length === 1 && state.employers.has(lower[0] ?? '')) ||
    /^the$/i.test(view.items[phrase.first]?.text ?? '') ||
    (/^(?:New|North|South|East|West|San|Los|Las|United)$/.test(parts.words[0] ?? '') &&
      parts.words.length > 1) ||
    (view.items[phrase.coreLimit]?.text === ',' && view.items[phrase.coreLimit + 1]?.lower === 'which') ||
    lower.some((word) => ORGANISATION_WORDS.has(word) || PLACE_NAMES.has(word)) ||
    /^[\p{Lu}\d.&]{2,}$/u.test(parts.words.join(''))
  );
}
