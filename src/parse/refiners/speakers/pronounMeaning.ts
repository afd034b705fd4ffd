import { OBJECT_PRONOUNS, POSSESSIVE_PRONOUNS, PRONOUN_GENDER } from '../../constants/pronouns.ts';
import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import { keyOf, type Phrase } from '../../parsers/phrases/phrase.ts';
import type { Entity } from './entity.ts';
import { antecedentOf } from './pronounAntecedent.ts';
import { mint, type State } from './state.ts';

/** Whom “he”, “she”, “it” or “they” means. A source that nothing before explains stays what it is: “he”. */
export function pronounMeaning(state: State, view: SentenceView, phrase: Phrase): Entity | null {
  const pronoun = phrase.text.toLowerCase();
  const gender = PRONOUN_GENDER.get(pronoun);
  const isSource = state.sources.has(keyOf(phrase));
  if (!gender || (!isSource && (OBJECT_PRONOUNS.has(pronoun) || POSSESSIVE_PRONOUNS.has(pronoun))))
    return null;
  const entity = antecedentOf(pronoun, view.index, state.recent);
  if (entity && (gender === 'm' || gender === 'f')) entity.gender ??= gender;
  return (
    entity ??
    (isSource ? mint(state, { kind: 'unnamed', name: pronoun, words: [pronoun], named: false }) : null)
  );
}
