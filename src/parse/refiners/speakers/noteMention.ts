import { keyOf, type Phrase } from '../../parsers/phrases/phrase.ts';
import { addMention, type Entity } from './entity.ts';
import type { State } from './state.ts';

/** Records that a phrase spoke of an entity: its words, where, and whether as a subject. */
export function noteMention(state: State, phrase: Phrase, entity: Entity): void {
  const { sentence } = state;
  const isSource = state.sources.has(keyOf(phrase));
  if (phrase.kind !== 'pronoun' || isSource) {
    addMention(entity, { text: phrase.text, start: phrase.start, end: phrase.end });
  }
  if (entity.lastSentence !== sentence) {
    if (!state.recent.includes(entity)) state.recent.push(entity);
    entity.lastSentence = sentence;
    entity.lastParagraph = state.paragraph;
    entity.wasMainSubject = false;
    entity.wasSubject = false;
    entity.wasOblique = false;
    entity.subjectItem = -1;
  }
  if (phrase.kind !== 'pronoun') entity.lastNamed = sentence;
  const isMain = phrase === state.mainSubject || state.mainSubject?.members?.includes(phrase) === true;
  const isSubject = isMain || state.subjects.any.has(phrase.start);
  entity.wasMainSubject ||= isMain;
  entity.wasSubject ||= isSubject;
  entity.wasOblique ||= phrase.preposition !== null;
  if (isSubject) entity.subjectItem = phrase.head;
  if (state.subjects.telling.has(phrase.start)) entity.lastTold = sentence;
  if (state.subjects.asked.has(phrase.start)) entity.lastAsked = sentence;
  if (isSource) entity.lastSpoke = sentence;
}
