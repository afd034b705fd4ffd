import { isPersonNoun } from '../constants/roleNouns.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';

/** Nouns for groups of people that are no words for persons. */
const GROUPS = new Set(
  `government team council committee company firm court party union army navy police crew ministry parliament senate congress
  cabinet commission board agency authority bank group coalition alliance club delegation administration force troop jury
  airline regulator family ally rebel side union state country nation city town opposition department office`.split(
    /\s+/,
  ),
);

/** Whether a noun is one for people, or for a group of them. */
export const namesPeople = ({ lower, lemma }: Token): boolean => GROUPS.has(lemma) || isPersonNoun(lower);

/** Participles that stand for people behind “the”. */
const PEOPLE = wordSet('injured wounded accused dead missing deceased unemployed displaced');
const NOMINAL = wordSet('NOUN PROPN ADJ');

/** “The families of the injured”: people, and nothing that they do. */
export function standsForPeople(document: TextDocument, index: number): boolean {
  const { sentence, lower } = document.tokens[index] as Token;
  if (!PEOPLE.has(lower) || tokenIn(document, index - 1, sentence)?.lower !== 'the') return false;
  return !NOMINAL.has(tokenIn(document, index + 1, sentence)?.tag ?? '');
}
