import { ORGANISATION_WORDS, PLACE_NAMES } from '../../constants/names.ts';
import { PRONOUN_GENDER, SUBCLAUSE_OPENER } from '../../constants/pronouns.ts';
import { isPersonNoun, isPluralNoun, nounGender } from '../../constants/roleNouns.ts';
import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import { nameAfter, roleAfter } from '../../parsers/phrases/apposition.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';
import { isOneGender, type OneGender } from './genderVotes.ts';
import type { NameParts } from './names.ts';
import { namesakes } from './namesakes.ts';
import type { State } from './state.ts';

/** “he” or “she” in a sentence. */
export interface GenderedPronoun {
  readonly pronoun: OneGender;
  /** It may mean someone named only after it: “In his speech, Reed …”. */
  readonly looksAhead: boolean;
}

/** Someone whom a pronoun may mean: by the words of the name, or null for one whom the text does not name. */
export interface Person {
  readonly key: string | null;
  /** What a title or a noun says of it: Mr Reed, a spokeswoman. */
  readonly gender: OneGender | null;
}

/** The people and pronouns of a sentence, in order. */
export type Cast = readonly (GenderedPronoun | Person)[];

export function castOf(state: State, view: SentenceView): Cast {
  const roles = new Set<Phrase>();
  const introductions = new Map<Phrase, Phrase>();
  return view.phrases.flatMap((phrase): Cast => {
    if (phrase.members || roles.has(phrase)) return [];
    const introduced = introducedBy(view, phrase);
    if (introduced) introductions.set(introduced, phrase);
    const member =
      phrase.kind === 'pronoun'
        ? pronounIn(view, phrase)
        : personIn(state, view, phrase, roles, introductions.get(phrase));
    return member ? [member] : [];
  });
}

function pronounIn(view: SentenceView, phrase: Phrase): GenderedPronoun | null {
  const lower = phrase.text.toLowerCase();
  const pronoun = PRONOUN_GENDER.get(lower);
  const isOwner = view.startingAt.get(phrase.first) !== phrase;
  // “Reed thanked her”: an object is not the subject of its own clause.
  if (!isOneGender(pronoun) || lower === 'him' || (lower === 'her' && !isOwner)) return null;
  return { pronoun, looksAhead: isOwner || SUBCLAUSE_OPENER.test(view.items[0]?.lower ?? '') };
}

/** The name that “his sister” introduces in “his sister, Ana Prull”. */
function introducedBy(view: SentenceView, phrase: Phrase): Phrase | null {
  return phrase.kind === 'noun' ? nameAfter(view, phrase) : null;
}

function personIn(
  state: State,
  view: SentenceView,
  phrase: Phrase,
  roles: Set<Phrase>,
  introduction: Phrase | undefined,
): Person | null {
  const parts = state.partsOf(view, phrase);
  if (!parts) return describedPerson(view, phrase);
  const role = roleAfter(view, phrase);
  if (role) roles.add(role);
  const says = introduction ?? role;
  return namedPerson(state, parts, parts.gender ?? (says && nounGender(view.items[says.head]?.lower ?? '')));
}

function describedPerson(view: SentenceView, phrase: Phrase): Person | null {
  const head = view.items[phrase.head]?.lower ?? '';
  if (!isPersonNoun(head) || isPluralNoun(head) || nameAfter(view, phrase)) return null;
  return { key: null, gender: nounGender(head) };
}

function namedPerson(state: State, parts: NameParts, gender: OneGender | null): Person | null {
  const [entity, rival] = namesakes(state, parts);
  if (rival) return { key: null, gender };
  if (entity && entity.kind !== 'person') return null;
  if (!entity && !parts.isPerson && (parts.words.length > 1 || isThing(parts))) return null;
  return { key: (entity?.words ?? parts.keys).join(' '), gender };
}

/** CNN, Ohio, the Senate. */
function isThing({ words, keys }: NameParts): boolean {
  const [key = ''] = keys;
  return /^[\p{Lu}\d.]{2,}$/u.test(words[0] ?? '') || ORGANISATION_WORDS.has(key) || PLACE_NAMES.has(key);
}
