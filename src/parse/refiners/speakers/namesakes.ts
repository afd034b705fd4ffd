import { remembered } from '../../remembered.ts';
import { type Entity, latest } from './entity.ts';
import { leaningTo, type OneGender } from './genderVotes.ts';
import { initials, mayMean } from './nameMatch.ts';
import type { NameParts } from './names.ts';
import type { State } from './state.ts';

/** Whom a name means of all that were named before; null where it is a new name. */
export function knownName(state: State, parts: NameParts): Entity | null {
  const known = namesakes(state, parts);
  if (known.length < 2) return known[0] ?? null;
  const isFull = parts.keys.length > 1;
  const inFull = isFull ? known.filter(({ words }) => words.length === parts.keys.length) : [];
  if (inFull.length > 0) return latest(inFull);
  // “Reed” is Ann Reed's surname before it is the first word of Reed National.
  const last = parts.keys.at(-1);
  const bySurname = known.filter(({ words }) => words.at(-1) === last);
  return likeliest(state, bySurname.length > 0 ? bySurname : known, parts);
}

/** Of two with one surname the one whose title it is; else who is spoken of most, unless the other just was. */
function likeliest(state: State, known: readonly Entity[], { gender }: NameParts): Entity | null {
  const titled = known.filter((entity) => gender !== null && isShownAs(entity, gender));
  const rivals = titled.length > 0 ? titled : known;
  const salience = ({ lastSentence, frequency }: Entity): number =>
    lastSentence < 0 ? Number.NEGATIVE_INFINITY : frequency - (state.sentence - lastSentence) / FADING;
  return rivals.reduce<Entity | null>(
    (best, entity) => (best && salience(best) >= salience(entity) ? best : entity),
    null,
  );
}

/** By a word beside the name, or by pronouns. */
function isShownAs(entity: Entity, gender: OneGender): boolean {
  return entity.gender === gender || (entity.gender === null && leaningTo(gender, entity.votes) > 0);
}

/** In so many sentences a name loses as much as one mention gives it. */
const FADING = 4;

/** Everything that the name may mean, in the order of the text. */
export function namesakes(state: State, parts: NameParts): Entity[] {
  const found: Entity[] = [];
  for (const key of keysOf(parts.keys.join(' '))) {
    for (const entity of state.byWord.get(key) ?? []) {
      if (!found.includes(entity) && mayMean(entity, parts)) found.push(entity);
    }
  }
  return found;
}

/** Under what those are filed whom a name may mean: its surname, a single word of it, its initials. */
const keysOf = remembered((name): readonly string[] => {
  const words = name.split(' ');
  // A full name shares its last word with another full name; its first word alone would find too many.
  const last = words.at(-1) ?? '';
  const others = words.length > 1 ? [...words.map((word) => `=${word}`), `^${words[0]}`] : [];
  return [last, ...others, words.join('').replaceAll('.', ''), initials(name)];
});
