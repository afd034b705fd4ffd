import { ORIGIN_ADJECTIVE, PLACE_NAMES } from '../../constants/names.ts';
import { isPersonNoun, NAME_TITLES, nounGender } from '../../constants/roleNouns.ts';
import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import { keyOf, type Phrase } from '../../parsers/phrases/phrase.ts';
import { type Description, descriptionOf } from './description.ts';
import { type Entity, latest } from './entity.ts';
import { mint, type State } from './state.ts';

/**
 * Whom a description means. A definite one may have been spoken of before; an indefinite one is someone new, however
 * alike: two European officials are never made one.
 */
export function descriptionMeaning(state: State, view: SentenceView, phrase: Phrase): Entity | null {
  const description = descriptionOf(view.items, phrase);
  const known = description.definite ? knownDescription(state, description) : null;
  if (known) return known;
  if (description.bare && !state.sources.has(keyOf(phrase))) return null;
  return mint(state, {
    kind: description.kind,
    name: describedName(state, view, phrase),
    words: description.words,
    named: false,
    gender: description.kind === 'group' ? 'plural' : nounGender(description.head),
    personhood: isPersonNoun(description.head) || ORIGIN_ADJECTIVE.test(description.head) ? 2 : 0,
  });
}

/** “the official”: someone described with these words; else someone in that role; else something of that name. */
function knownDescription(state: State, description: Description): Entity | null {
  return (
    latest(described(state, description)) ??
    latest(inRole(state, description)) ??
    latest(namedThings(state, description))
  );
}

function described(state: State, { kind, words }: Description): Entity[] {
  const alike = state.byWord.get(words.at(-1) ?? '') ?? [];
  return alike.filter(
    (entity) => !entity.named && entity.kind === kind && words.every((word) => entity.words.includes(word)),
  );
}

/** Ranks that make another role of the same noun: the vice president is not the president. */
const RANK = /\b(?:vice|deputy|former|ex|assistant|acting)\b/i;

function inRole(state: State, { kind, head, words, names }: Description): Entity[] {
  if (kind !== 'unnamed') return [];
  const isRanked = RANK.test(words.join(' '));
  return (state.byRole.get(head) ?? []).filter((entity) =>
    entity.roles.some(({ text }) => RANK.test(text) === isRanked && isOf(entity, text, names)),
  );
}

/** Whether a role may be that of the place or body that a description names: the Ohio senator is no senator from Vermont. */
function isOf({ origin }: Entity, role: string, names: readonly string[]): boolean {
  const known = new Set([
    ...origin,
    ...(role.match(/\p{Lu}[\p{L}-]+/gu) ?? []).map((word) => word.toLowerCase()),
  ]);
  for (const title of NAME_TITLES) known.delete(title);
  return known.size === 0 || names.every((name) => known.has(name));
}

const GENERIC_ORGANISATION =
  /^(?:company|firm|organi[sz]ation|group|agency|business|corporation|charity|club)$/;

/** “the department”: what has the word in its name; “the company”: whatever organisation was named last. */
function namedThings(state: State, { kind, head, words }: Description): Entity[] {
  if (kind !== 'organisation' || words.length > 1) return [];
  const byWord = (state.byWord.get(head) ?? []).filter(isNamedOrganisation);
  if (byWord.length > 0 || !GENERIC_ORGANISATION.test(head)) return byWord;
  return state.recent.filter(
    (entity) => isNamedOrganisation(entity) && !entity.words.some((word) => PLACE_NAMES.has(word)),
  );
}

function isNamedOrganisation(entity: Entity): boolean {
  return entity.named && entity.kind === 'organisation' && entity.lastSentence >= 0;
}

/** The description as it stands, with a small initial where only the sentence's start made it a capital. */
function describedName(state: State, view: SentenceView, phrase: Phrase): string {
  const first = view.items[phrase.first];
  if (!first || phrase.first > 0 || /^\p{Lu}{2}/u.test(phrase.text)) return phrase.text;
  const isCommon = first.tag !== 'PROPN' || state.smallWords.has(first.lower);
  return isCommon ? phrase.text.charAt(0).toLowerCase() + phrase.text.slice(1) : phrase.text;
}
