import type { Gender } from '../../constants/pronouns.ts';
import { type Cast, castOf, type GenderedPronoun, type Person } from './cast.ts';
import type { Entity } from './entity.ts';
import { type GenderVotes, type OneGender, surelyNot } from './genderVotes.ts';
import type { State } from './state.ts';

/** What the text shows of the gender of its names, by their words. */
export interface Genders {
  /** By a title or a noun beside it. */
  readonly stated: ReadonlyMap<string, OneGender>;
  /** By pronouns that can mean nobody else. */
  readonly votes: ReadonlyMap<string, GenderVotes>;
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
  const casts = state.draft.views.map((view) => castOf(state, view)).filter((cast) => cast.length > 0);
  const stated = statedGenders(casts);
  let votes: ReadonlyMap<string, GenderVotes> = new Map();
  for (let round = 0; round < ROUNDS; round++) votes = countVotes(casts, { stated, votes });
  state.genders = { stated, votes };
  for (const entity of state.entities) Object.assign(entity, shownGender(state, entity.words, entity.gender));
}

/** What is known of a name's gender, by its words; what stands with the name itself comes first. */
export function shownGender(
  { genders: { stated, votes } }: State,
  words: readonly string[],
  given: Gender | null,
): Pick<Entity, 'gender' | 'votes'> {
  const key = words.join(' ');
  return { gender: given ?? stated.get(key) ?? null, votes: { ...(votes.get(key) ?? { m: 0, f: 0 }) } };
}

function statedGenders(casts: readonly Cast[]): Map<string, OneGender> {
  const stated = new Map<string, OneGender>();
  for (const member of casts.flat()) {
    if ('key' in member && member.key !== null && member.gender) stated.set(member.key, member.gender);
  }
  return stated;
}

function countVotes(casts: readonly Cast[], known: Genders): Map<string, GenderVotes> {
  const votes = new Map<string, GenderVotes>();
  let before: readonly Person[] = [];
  for (const cast of casts) {
    const here: Person[] = [];
    for (const member of cast) {
      if ('pronoun' in member) here.push(...vote(votes, known, member, here, before));
      else if (member.key === null || !here.some(({ key }) => key === member.key)) here.push(member);
    }
    if (here.length > 0) before = here;
  }
  return votes;
}

/** Counts a pronoun for the only one it can mean; returns whom it brings into play in its sentence. */
function vote(
  votes: Map<string, GenderVotes>,
  known: Genders,
  { pronoun, looksAhead }: GenderedPronoun,
  here: readonly Person[],
  before: readonly Person[],
): readonly Person[] {
  const fits = (person: Person): boolean => mayBe(person, pronoun, known);
  const near = here.filter(fits);
  const fitting = here.length > 0 || looksAhead ? near : before.filter(fits);
  const key = fitting.length === 1 ? fitting[0]?.key : null;
  if (key) count(votes, key, pronoun, near.length > 0 ? VOTE.near : VOTE.far);
  return near.length > 0 ? [] : fitting;
}

function mayBe({ key, gender }: Person, pronoun: OneGender, { stated, votes }: Genders): boolean {
  const shown = gender ?? (key === null ? null : stated.get(key));
  if (shown) return shown === pronoun;
  const of = key === null ? undefined : votes.get(key);
  return !of || !surelyNot(pronoun, of);
}

function count(votes: Map<string, GenderVotes>, key: string, pronoun: OneGender, weight: number): void {
  const of = votes.get(key) ?? { m: 0, f: 0 };
  of[pronoun] += weight;
  votes.set(key, of);
}
