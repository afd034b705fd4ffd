import type { Draft } from '../../draft.ts';
import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import { nameAfter, roleText } from '../../parsers/phrases/apposition.ts';
import { keyOf, type Phrase } from '../../parsers/phrases/phrase.ts';
import { descriptionMeaning } from './descriptionMeaning.ts';
import type { Discourse, Entity } from './entity.ts';
import { jointMeaning } from './jointMeaning.ts';
import { labelMeaning } from './labelMeaning.ts';
import { nameMeaning, readFullNames } from './nameMeaning.ts';
import { namePartsOf } from './names.ts';
import { noteMention } from './noteMention.ts';
import { pronounMeaning } from './pronounMeaning.ts';
import { newState, type SourceKeys, type State, setRole, startSentence } from './state.ts';

/**
 * Reads the text once from its beginning and decides for every noun phrase whom it means: names by their parts,
 * descriptions by their words, pronouns by who was spoken of last.
 */
export function readDiscourse(draft: Draft, sources: SourceKeys): Discourse {
  const state = newState(draft, sources);
  readFullNames(state);
  for (const view of draft.views) {
    startSentence(state, view.index);
    readSentence(state, view);
  }
  return {
    entities: state.entities,
    entityOf: (phrase) => state.resolved.get(keyOf(phrase.antecedent ?? phrase)) ?? null,
  };
}

function readSentence(state: State, view: SentenceView): void {
  let nameLimit = 0;
  for (const phrase of view.phrases) {
    // “Transport” inside “Department of Transport” is no name of its own.
    if (phrase.first < nameLimit) continue;
    const entity = state.resolved.get(keyOf(phrase)) ?? meaningOf(state, view, phrase);
    if (!entity) continue;
    state.resolved.set(keyOf(phrase), entity);
    if (!state.roles.has(keyOf(phrase))) noteMention(state, view, phrase, entity);
    if (phrase.kind === 'name' && entity.kind === 'organisation' && !phrase.possessive)
      nameLimit = phrase.limit;
  }
}

function meaningOf(state: State, view: SentenceView, phrase: Phrase): Entity | null {
  const { text } = state.draft.document;
  if (phrase.members) return membersMeaning(state, view, phrase.members);
  if (phrase.kind === 'pronoun') return pronounMeaning(state, view, phrase);
  const labelled = labelMeaning(state, phrase);
  if (labelled) return labelled;
  const parts = namePartsOf(text, view.items, phrase);
  if (parts) return nameMeaning(state, view, phrase, parts);
  const name = nameAfter(view, phrase);
  const introduced = name && namePartsOf(text, view.items, name);
  if (!introduced) return descriptionMeaning(state, view, phrase);
  const entity = nameMeaning(state, view, name, { ...introduced, isPerson: true });
  setRole(state, entity, roleText(phrase));
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
