import { isPersonNoun } from '../constants/roleNouns.ts';
import type { Token } from '../text/document.ts';

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
