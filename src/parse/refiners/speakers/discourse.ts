import { HONOUR, ORIGIN_ADJECTIVE } from '../../constants/names.ts';
import { nounGender } from '../../constants/roleNouns.ts';
import type { Draft } from '../../draft.ts';
import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import { nameAfter, roleText } from '../../parsers/phrases/apposition.ts';
import { keyOf, type Phrase } from '../../parsers/phrases/phrase.ts';
import { descriptionMeaning } from './descriptionMeaning.ts';
import type { Discourse, Entity } from './entity.ts';
import { readFullNames } from './fullNames.ts';
import { readGenders } from './gender.ts';
import { isHeadline } from './headline.ts';
import { headlineMeaning } from './headlineMeaning.ts';
import { jointMeaning } from './jointMeaning.ts';
import { labelMeaning } from './labelMeaning.ts';
import { nameMeaning } from './nameMeaning.ts';
import type { NameParts } from './names.ts';
import { knownName } from './namesakes.ts';
import { noteMention } from './noteMention.ts';
import { pronounMeaning } from './pronounMeaning.ts';
import { addRole } from './roles.ts';
import { newState, type SourceKeys, type State, startSentence } from './state.ts';

/**
 * Reads the text once from its beginning and decides for every noun phrase whom it means: names by their parts,
 * descriptions by their words, pronouns by who was spoken of last.
 */
export function readDiscourse(draft: Draft, sources: SourceKeys): Discourse {
  const state = newState(draft, sources);
  readFullNames(state);
  readGenders(state);
  for (const view of draft.views) {
    if (view.phrases.length > 0) startSentence(state, view);
    readSentence(state, view);
  }
  return {
    entities: state.entities,
    entityOf: (phrase) => state.resolved.get(keyOf(phrase.antecedent ?? phrase)) ?? null,
    sureOf: (phrase) => state.sureness.get(keyOf(phrase.antecedent ?? phrase)) ?? 1,
  };
}

function readSentence(state: State, view: SentenceView): void {
  let nameLimit = 0;
  const inHeadline = isHeadline(view.items);
  for (const phrase of view.phrases) {
    // “Transport” inside “Department of Transport” is no name of its own.
    if (phrase.first < nameLimit || isSeat(view, phrase)) continue;
    const meaning = inHeadline && !state.sources.has(keyOf(phrase)) ? headlineMeaning : meaningOf;
    const entity = state.resolved.get(keyOf(phrase)) ?? meaning(state, view, phrase);
    if (!entity) continue;
    state.resolved.set(keyOf(phrase), entity);
    if (!state.roles.has(keyOf(phrase))) noteMention(state, phrase, entity);
    if (phrase.kind === 'name' && entity.kind === 'organisation' && !phrase.possessive)
      nameLimit = phrase.limit;
  }
}

/** “one Republican”, “an Iowa Democrat”: no name, but for “an angry Prull”. */
function isOneOfMany(
  state: State,
  { items }: SentenceView,
  { first, head }: Phrase,
  parts: NameParts,
): boolean {
  if (parts.titled || !/^(?:an?|one|another)$/.test(items[first]?.lower ?? '')) return false;
  return ORIGIN_ADJECTIVE.test(items[head]?.lower ?? '') || !knownName(state, parts);
}

/** The party or place of a politician in brackets: “Reed (D-Ohio)”, “Reed (R)”; an honour: “Reed, KC”. */
function isSeat({ items }: SentenceView, { first, text, kind }: Phrase): boolean {
  if (items[first - 1]?.text === ',') return HONOUR.test(text);
  return (
    kind === 'name' &&
    items[first - 1]?.text === '(' &&
    /^(?:\p{Lu}|\p{Lu}\p{Ll}{1,4}\.?|[DRI]-.*)$/u.test(text)
  );
}

function meaningOf(state: State, view: SentenceView, phrase: Phrase): Entity | null {
  if (phrase.members) return membersMeaning(state, view, phrase.members);
  if (phrase.kind === 'pronoun') return pronounMeaning(state, phrase);
  const labelled = labelMeaning(state, phrase);
  if (labelled) return labelled;
  const parts = state.partsOf(view, phrase);
  if (parts && !isOneOfMany(state, view, phrase, parts)) return nameMeaning(state, view, phrase, parts);
  const name = nameAfter(view, phrase);
  const introduced = name && state.partsOf(view, name);
  if (!introduced) return descriptionMeaning(state, view, phrase);
  const entity = nameMeaning(state, view, name, { ...introduced, isPerson: true });
  entity.gender ??= nounGender(view.items[phrase.head]?.lower ?? '');
  addRole(state, view, entity, roleText(phrase));
  state.roles.add(keyOf(phrase));
  return entity;
}

function membersMeaning(state: State, view: SentenceView, members: readonly Phrase[]): Entity | null {
  const entities = members.map((member) => {
    const entity = state.resolved.get(keyOf(member)) ?? meaningOf(state, view, member);
    if (entity) state.resolved.set(keyOf(member), entity);
    return entity;
  });
  const known = entities.filter((entity) => entity !== null);
  return known.length === members.length ? jointMeaning(state, known) : null;
}
