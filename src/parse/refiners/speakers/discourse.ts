import { ORGANISATION_WORDS, PLACE_NAMES } from '../../constants/names.ts';
import { OBJECT_PRONOUNS, POSSESSIVE_PRONOUNS, PRONOUN_GENDER } from '../../constants/pronouns.ts';
import { nounGender } from '../../constants/roleNouns.ts';
import type { Draft } from '../../draft.ts';
import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import { nameAfter, roleAfter, roleText } from '../../parsers/phrases/apposition.ts';
import { keyOf, type Phrase } from '../../parsers/phrases/phrase.ts';
import { type Description, descriptionOf } from './description.ts';
import { addMention, type Entity, newEntity } from './entity.ts';
import { fold, mayMean } from './nameMatch.ts';
import { type NameParts, namePartsOf } from './names.ts';
import { antecedentOf } from './pronounAntecedent.ts';

/** The phrases that are the source of a quote, by their key. */
export type SourceKeys = ReadonlySet<string>;

/** Whom each phrase means, by where the phrase starts and ends. */
export interface Discourse {
  readonly entities: readonly Entity[];
  readonly entityOf: (phrase: Phrase) => Entity | null;
}

interface State {
  readonly draft: Draft;
  readonly sources: SourceKeys;
  readonly entities: Entity[];
  readonly resolved: Map<string, Entity>;
  readonly smallWords: ReadonlySet<string>;
}

/**
 * Reads the text once from its beginning and decides for every noun phrase whom it means: names by their parts,
 * descriptions by their words, pronouns by who was spoken of last.
 */
export function readDiscourse(draft: Draft, sources: SourceKeys): Discourse {
  const state: State = {
    draft,
    sources,
    entities: fullNames(draft),
    resolved: new Map(),
    smallWords: smallWords(draft),
  };
  draft.views.forEach((view) => {
    for (const phrase of view.phrases) readPhrase(state, view, phrase);
  });
  return {
    entities: state.entities,
    entityOf: (phrase) => state.resolved.get(keyOf(phrase.antecedent ?? phrase)) ?? null,
  };
}

/** Everyone whom the text names in full somewhere, so that “Price” in the headline already finds Ned Price. */
function fullNames(draft: Draft): Entity[] {
  const entities: Entity[] = [];
  for (const view of draft.views) {
    for (const phrase of view.phrases) {
      const parts = namePartsOf(draft.document.text, view.items, phrase);
      if (!parts?.isPerson || parts.words.length < 2) continue;
      const known = entities.find((entity) => mayMean(entity, parts));
      if (known) known.gender ??= parts.gender;
      else entities.push(personEntity(parts));
    }
  }
  return entities;
}

function personEntity(parts: NameParts): Entity {
  return newEntity({
    kind: 'person',
    name: parts.words.join(' '),
    words: parts.words.map(fold),
    named: true,
    gender: parts.gender,
  });
}

function readPhrase(state: State, view: SentenceView, phrase: Phrase): void {
  if (state.resolved.has(keyOf(phrase))) return;
  const entity = meaningOf(state, view, phrase);
  if (!entity) return;
  state.resolved.set(keyOf(phrase), entity);
  note(state, view, phrase, entity);
}

/** Records that an entity was spoken of here. */
function note(state: State, view: SentenceView, phrase: Phrase, entity: Entity): void {
  const isSource = state.sources.has(keyOf(phrase));
  if (phrase.kind !== 'pronoun' || isSource) {
    const limit = phrase.kind === 'name' ? phrase.coreLimit : phrase.limit;
    const end = phrase.possessive ? phrase.end : (view.items[limit - 1]?.end ?? phrase.end);
    addMention(entity, state.draft.document.text, { start: phrase.start, end });
  }
  const isSubject = phrase.preposition === null && !phrase.possessive;
  const keepsSubject = entity.lastSentence === view.index && entity.lastWasSubject;
  entity.lastSentence = view.index;
  entity.lastWasSubject = keepsSubject || (isSubject && isFirstSubject(view, phrase));
  if (isSource) entity.lastSpoke = view.index;
}

function isFirstSubject(view: SentenceView, phrase: Phrase): boolean {
  const first = view.phrases.find((other) => other.preposition === null && !other.possessive);
  return first === phrase;
}

function meaningOf(state: State, view: SentenceView, phrase: Phrase): Entity | null {
  if (phrase.kind === 'pronoun') return pronounMeaning(state, view, phrase);
  const parts = namePartsOf(state.draft.document.text, view.items, phrase);
  if (parts) return nameMeaning(state, view, phrase, parts);
  const introduced = nameAfter(view, phrase);
  const name = introduced && namePartsOf(state.draft.document.text, view.items, introduced);
  if (introduced && name) {
    const entity = nameMeaning(state, view, introduced, { ...name, isPerson: true });
    entity.role ||= roleText(phrase);
    return entity;
  }
  return descriptionMeaning(state, view, phrase);
}

function pronounMeaning(state: State, view: SentenceView, phrase: Phrase): Entity | null {
  const pronoun = phrase.text.toLowerCase();
  if (!PRONOUN_GENDER.has(pronoun)) return null;
  // Object pronouns and possessives are followed for what they tell of gender only where they stand for a source.
  const isSource = state.sources.has(keyOf(phrase));
  if (!isSource && (OBJECT_PRONOUNS.has(pronoun) || POSSESSIVE_PRONOUNS.has(pronoun))) return null;
  const entity = antecedentOf(pronoun, view.index, state.entities);
  const gender = PRONOUN_GENDER.get(pronoun);
  if (entity && gender && gender !== 'plural' && gender !== 'thing') entity.gender ??= gender;
  return (
    entity ??
    (isSource ? mint(state, { kind: 'unnamed', name: pronoun, words: [pronoun], named: false }) : null)
  );
}

function mint(state: State, given: Parameters<typeof newEntity>[0]): Entity {
  const entity = newEntity(given);
  state.entities.push(entity);
  return entity;
}

function nameMeaning(state: State, view: SentenceView, phrase: Phrase, parts: NameParts): Entity {
  const entity = knownName(state, parts) ?? mint(state, nameEntity(view, phrase, parts));
  entity.gender ??= parts.gender;
  const role = roleAfter(view, phrase);
  entity.role ||= parts.role || (role ? roleText(role) : '');
  if (role && entity.kind === 'person') state.resolved.set(keyOf(role), entity);
  if (role) entity.gender ??= nounGender(view.items[role.head]?.lower ?? '');
  return entity;
}

/** The entity of that name that was spoken of last; failing one, the first that will be. */
function knownName(state: State, parts: NameParts): Entity | null {
  const known = state.entities.filter((entity) => mayMean(entity, parts));
  const exact = known.filter((entity) => entity.words.length === parts.words.length);
  const pool = exact.length > 0 && parts.words.length > 1 ? exact : known;
  return pool.reduce<Entity | null>(
    (best, entity) => (best && best.lastSentence >= entity.lastSentence ? best : entity),
    null,
  );
}

function nameEntity(view: SentenceView, phrase: Phrase, parts: NameParts): Entity {
  if (parts.isPerson || roleAfter(view, phrase)) return personEntity(parts);
  const lower = parts.words.map((word) => word.toLowerCase());
  const article = /^the$/i.test(view.items[phrase.first]?.text ?? '');
  const isThing =
    article ||
    lower.some((word) => ORGANISATION_WORDS.has(word) || PLACE_NAMES.has(word)) ||
    /^[\p{Lu}\d.&]{2,}$/u.test(parts.words.join(''));
  return isThing
    ? newEntity({
        kind: 'organisation',
        name: phrase.text.replace(/^the\s+/i, ''),
        words: parts.words.map(fold),
        named: true,
      })
    : personEntity(parts);
}

function descriptionMeaning(state: State, view: SentenceView, phrase: Phrase): Entity {
  const description = descriptionOf(view.items, phrase);
  const known = description.definite ? knownDescription(state, description) : null;
  if (known) return known;
  return mint(state, {
    kind: description.kind,
    name: describedName(state, view, phrase),
    words: description.words,
    named: false,
    gender: description.kind === 'group' ? 'plural' : nounGender(description.head),
  });
}

/** “the official”: the last one described with these words; then the last person in that role. */
function knownDescription(state: State, description: Description): Entity | null {
  const described = state.entities.filter(
    (entity) =>
      !entity.named &&
      entity.kind === description.kind &&
      description.words.every((word) => entity.words.includes(word)),
  );
  const inRole = state.entities.filter(
    (entity) => description.kind === 'unnamed' && roleHead(entity.role) === description.head,
  );
  const known = [described, inRole, namedThings(state, description)].find((list) => list.length > 0) ?? [];
  return known.reduce<Entity | null>(
    (best, entity) => (best && best.lastSentence > entity.lastSentence ? best : entity),
    null,
  );
}

/** “head of the pilots’ union” → `head`. */
function roleHead(role: string): string | undefined {
  const core = role.toLowerCase().split(/\s(?:of|for|at|in|from|with|on|to)\s/)[0] ?? '';
  return core.split(/[\s-]+/).at(-1);
}

/** “the department”: what has the word in its name; “the company”: whatever organisation was named last. */
function namedThings(state: State, { kind, head, words }: Description): Entity[] {
  if (kind !== 'organisation' || words.length > 1) return [];
  const things = state.entities.filter(
    (entity) => entity.named && entity.kind === 'organisation' && entity.lastSentence >= 0,
  );
  const byWord = things.filter((entity) => entity.words.includes(head));
  const isGeneric = /^(?:company|firm|organi[sz]ation|group|agency|business|corporation|charity|club)$/.test(
    head,
  );
  return byWord.length > 0 || !isGeneric
    ? byWord
    : things.filter((entity) => !entity.words.some((word) => PLACE_NAMES.has(word)));
}

/** The description as it stands, with a small initial where only the sentence's start made it a capital. */
function describedName(state: State, view: SentenceView, phrase: Phrase): string {
  const first = view.items[phrase.first];
  if (!first || phrase.first > 0 || /^\p{Lu}{2}/u.test(phrase.text)) return phrase.text;
  const isCommon = first.tag !== 'PROPN' || state.smallWords.has(first.lower);
  return isCommon ? phrase.text.charAt(0).toLowerCase() + phrase.text.slice(1) : phrase.text;
}

/** Words that the text writes with a small initial somewhere. */
function smallWords(draft: Draft): Set<string> {
  return new Set(draft.document.tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower));
}
