import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import { keyOf, type Phrase } from '../../parsers/phrases/phrase.ts';
import { addMention, type Entity } from './entity.ts';
import type { State } from './state.ts';

/** Records that a phrase spoke of an entity: its words, where, and whether as a subject. */
export function noteMention(state: State, view: SentenceView, phrase: Phrase, entity: Entity): void {
  const isSource = state.sources.has(keyOf(phrase));
  if (phrase.kind !== 'pronoun' || isSource) {
    addMention(entity, { text: phrase.text, start: phrase.start, end: phrase.end });
  }
  if (entity.lastSentence !== view.index) {
    if (!state.recent.includes(entity)) state.recent.push(entity);
    entity.lastSentence = view.index;
    entity.wasMainSubject = false;
    entity.subjectItem = -1;
  }
  entity.wasMainSubject ||= phrase === firstSubject(view);
  if (isSubject(state, view, phrase)) entity.subjectItem = phrase.head;
  if (isSource) entity.lastSpoke = view.index;
}

function firstSubject(view: SentenceView): Phrase | undefined {
  return view.phrases.find((phrase) => phrase.preposition === null && !phrase.possessive);
}

function isSubject(state: State, view: SentenceView, phrase: Phrase): boolean {
  return (state.draft.frames[view.index] ?? []).some(
    ({ source, link }) => source.start === phrase.start && link !== 'possessive' && link !== 'object',
  );
}
