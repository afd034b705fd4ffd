import {
  type Gender,
  OBJECT_PRONOUNS,
  POSSESSIVE_PRONOUNS,
  PRONOUN_GENDER,
  SUBCLAUSE_OPENER,
} from '../../constants/pronouns.ts';
import { isPersonNoun, isPluralNoun, nounGender } from '../../constants/roleNouns.ts';
import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import { nameAfter, roleAfter } from '../../parsers/phrases/apposition.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';
import type { Entity } from './entity.ts';
import { type GenderVotes, isOneGender, type OneGender, surelyNot } from './genderVotes.ts';
import type { NameParts } from './names.ts';
import { namesakes } from './namesakes.ts';
import type { State } from './state.ts';

/** Someone whom a pronoun may mean. Without a key it is nobody whom the text names. */
interface InPlay {
  readonly key: string | null;
  readonly gender: OneGender | null;
}

/** In the same sentence, and from the sentence before. */
const VOTE = { near: 1, far: 0.6 } as const;
/** Each round knows who is not in play by what the round before found. */
const ROUNDS = 2;

/**
 * Reads the whole text for what it shows of each name: a title, a noun beside it, and pronouns that can mean no one else.
 * “Kim Reed said she would stay” makes Reed a she; “Reed told Stone that she” shows nothing.
 */
export function readGenders(state: State): void {
  for (let round = 0; round < ROUNDS; round++) {
    const votes: Map<string, GenderVotes> = new Map();
    let before: readonly InPlay[] = [];
    for (const view of state.draft.views) {
      const inPlay = readSentence(state, view, before, votes);
      if (inPlay.length > 0) before = inPlay;
    }
    state.votes = votes;
  }
  for (const entity of state.entities) Object.assign(entity, shownGender(state, entity.words, entity.gender));
}

/** What is known of a name's gender, by its words. */
export function shownGender(
  state: State,
  words: readonly string[],
  given: Gender | null,
): Pick<Entity, 'gender' | 'votes'> {
  const key = genderKey(words);
  return {
    gender: given ?? state.genders.get(key) ?? null,
    votes: { ...(state.votes.get(key) ?? { m: 0, f: 0 }) },
  };
}

/** What a name's gender is filed under. */
function genderKey(words: readonly string[]): string {
  return words.join(' ');
}

function readSentence(
  state: State,
  view: SentenceView,
  before: readonly InPlay[],
  votes: Map<string, GenderVotes>,
): readonly InPlay[] {
  const here: InPlay[] = [];
  const roles = new Set<Phrase>();
  for (const phrase of view.phrases) {
    if (phrase.members) continue;
    const gender = phrase.kind === 'pronoun' ? PRONOUN_GENDER.get(phrase.text.toLowerCase()) : undefined;
    if (isOneGender(gender)) here.push(...vote(votes, view, phrase, gender, here, before));
    const found =
      phrase.kind === 'pronoun' || roles.has(phrase) ? null : inPlayBy(state, view, phrase, roles);
    if (found && !here.some(({ key }) => key !== null && key === found.key)) here.push(found);
  }
  return here;
}

/** Counts a pronoun for the only one it can mean; returns whom it brings into play in its sentence. */
function vote(
  votes: Map<string, GenderVotes>,
  view: SentenceView,
  phrase: Phrase,
  gender: OneGender,
  here: readonly InPlay[],
  before: readonly InPlay[],
): readonly InPlay[] {
  const fits = (one: InPlay): boolean => one.gender === null || one.gender === gender;
  const near = here.filter(fits);
  if (near.length > 0) {
    if (near.length === 1) count(votes, near[0], gender, VOTE.near);
    return [];
  }
  // “In his speech, Reed …”: a pronoun may look ahead.
  if (here.length > 0 || looksAhead(view, phrase)) return [];
  const far = before.filter(fits);
  if (far.length === 1) count(votes, far[0], gender, VOTE.far);
  return far;
}

function looksAhead(view: SentenceView, { text }: Phrase): boolean {
  const lower = text.toLowerCase();
  if (POSSESSIVE_PRONOUNS.has(lower) || OBJECT_PRONOUNS.has(lower)) return true;
  return SUBCLAUSE_OPENER.test(view.items[0]?.lower ?? '');
}

function count(
  votes: Map<string, GenderVotes>,
  one: InPlay | undefined,
  gender: OneGender,
  weight: number,
): void {
  if (!one?.key) return;
  const of = votes.get(one.key) ?? { m: 0, f: 0 };
  of[gender] += weight;
  votes.set(one.key, of);
}

/** The person that a phrase brings into play; null where it speaks of none. */
function inPlayBy(state: State, view: SentenceView, phrase: Phrase, roles: Set<Phrase>): InPlay | null {
  const parts = state.partsOf(view, phrase);
  if (parts) {
    const role = roleAfter(view, phrase);
    if (role) roles.add(role);
    const shown = parts.gender ?? (role && nounGender(view.items[role.head]?.lower ?? ''));
    return namedInPlay(state, parts, shown);
  }
  const head = view.items[phrase.head]?.lower ?? '';
  if (phrase.kind !== 'noun' || !isPersonNoun(head) || isPluralNoun(head) || nameAfter(view, phrase))
    return null;
  return { key: null, gender: nounGender(head) };
}

function namedInPlay(state: State, parts: NameParts, shown: OneGender | null): InPlay | null {
  const known = namesakes(state, parts);
  if (known.length > 1) return { key: null, gender: shown };
  const entity = known[0];
  if (entity && entity.kind !== 'person') return null;
  if (!entity && !parts.isPerson && parts.words.length > 1) return null;
  const key = genderKey(entity?.words ?? parts.keys);
  if (shown) state.genders.set(key, shown);
  return { key, gender: shown ?? state.genders.get(key) ?? sureGender(state.votes.get(key)) };
}

function sureGender(votes: GenderVotes | undefined): OneGender | null {
  if (!votes) return null;
  if (surelyNot('f', votes)) return 'm';
  return surelyNot('m', votes) ? 'f' : null;
}
