import { OBJECT_PRONOUNS, POSSESSIVE_PRONOUNS, PRONOUN_GENDER } from '../../constants/pronouns.ts';
import { keyOf, type Phrase } from '../../parsers/phrases/phrase.ts';
import type { Entity } from './entity.ts';
import { isOneGender } from './genderVotes.ts';
import { antecedentOf } from './pronounAntecedent.ts';
import { mint, type State } from './state.ts';
import { surenessOf, UNEXPLAINED } from './sureness.ts';

/** Whom “he”, “she”, “it” or “they” means. A source that nothing before explains stays what it is: “he”. */
export function pronounMeaning(state: State, phrase: Phrase): Entity | null {
  const pronoun = phrase.text.toLowerCase();
  const gender = PRONOUN_GENDER.get(pronoun);
  const isSource = state.sources.has(keyOf(phrase));
  if (!gender) return isSource ? narrator(state, pronoun) : null;
  if (!isSource && (OBJECT_PRONOUNS.has(pronoun) || POSSESSIVE_PRONOUNS.has(pronoun))) return null;
  const antecedent = antecedentOf(state, gender);
  const entity = antecedent?.entity;
  state.sureness.set(keyOf(phrase), antecedent ? surenessOf(antecedent) : UNEXPLAINED);
  // Half a vote: who is wrongly taken for her once is not taken for a woman ever after.
  if (entity && isOneGender(gender)) entity.votes[gender] += 0.5;
  return (
    entity ??
    (isSource ? mint(state, { kind: 'unnamed', name: pronoun, words: [pronoun], named: false }) : null)
  );
}

/** “I said”: whoever tells the story, whom the text need not name; one person, however often they speak. */
function narrator(state: State, pronoun: string): Entity {
  const known = state.entities.find(({ named, name }) => !named && name === pronoun);
  return known ?? mint(state, { kind: 'unnamed', name: pronoun, words: [pronoun], named: false });
}
