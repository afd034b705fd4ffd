import { SUBCLAUSE_OPENER } from '../../constants/pronouns.ts';
import { isPersonNoun } from '../../constants/roleNouns.ts';
import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import { keyOf, type Phrase } from '../../parsers/phrases/phrase.ts';
import { addMention, type Entity } from './entity.ts';
import type { State } from './state.ts';

/** Records that a phrase spoke of an entity: its words, where, and whether as a subject. */
export function noteMention(state: State, view: SentenceView, phrase: Phrase, entity: Entity): void {
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
  entity.wasMainSubject ||= phrase === mainSubject(view);
  entity.wasOblique ||= phrase.preposition !== null;
  entity.wasSubject ||= state.subjects.any.has(phrase.start);
  if (entity.wasSubject || entity.wasMainSubject) entity.subjectItem = phrase.head;
  if (state.subjects.telling.has(phrase.start)) entity.lastTold = sentence;
  if (isSource) entity.lastSpoke = sentence;
}

/**
 * The first phrase that may be a subject, but for a clause that only leads up to it: “When Reed left, Stone spoke”. Before
 * the verb a person comes first: “Harford County (Ohio) Sheriff Ann Reed”.
 */
function mainSubject({ items, phrases }: SentenceView): Phrase | undefined {
  const subjects = phrases.filter((phrase) => phrase.preposition === null && !phrase.possessive);
  const isLedUpTo = SUBCLAUSE_OPENER.test(items[0]?.lower ?? '');
  const main = isLedUpTo && subjects.find(({ first }) => items[first - 1]?.text === ',');
  if (main) return main;
  const verb = items.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const person = subjects.find(
    ({ first, kind, head }) => first < verb && (kind !== 'noun' || isPersonNoun(items[head]?.lower ?? '')),
  );
  return person ?? subjects[0];
}
