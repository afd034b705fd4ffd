import type { DateExpression } from '#model/annotations.ts';
import { isVerb } from '../dates/tense.ts';
import type { Sentence, TextDocument, Token } from '../text/document.ts';
import { eventLikeness } from './eventNouns.ts';

/** The index of a token that may be the head word of an event. */
export type Candidate = number;

/** How far an auxiliary looks for the verb it helps. */
const HELPED_WITHIN = 4;

/** The tokens of a sentence that may name an event: verbs that stand for themselves, and nouns. None inside a date. */
export function candidatesIn(
  document: TextDocument,
  sentence: Sentence,
  dates: readonly DateExpression[],
): Candidate[] {
  const inside = dates.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  const found: Candidate[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = document.tokens[i];
    if (!token || inside.some(({ start, end }) => start < token.end && end > token.start)) continue;
    if (isHeadVerb(document, i, token) || isEventNoun(token)) found.push(i);
  }
  return found;
}

/** A verb, or an auxiliary that helps no other verb: “has 45 banks”. */
function isHeadVerb(document: TextDocument, index: number, token: Token): boolean {
  if (token.tag === 'VERB') return true;
  if (token.tag !== 'AUX' || !/^(?:be|have|do)$/.test(token.lemma)) return false;
  for (let i = index + 1; i <= index + HELPED_WITHIN; i++) {
    const next = document.tokens[i];
    if (!next || next.sentence !== token.sentence || next.tag === 'PUNCT') return true;
    if (isVerb(next)) return false;
  }
  return true;
}

function isEventNoun(token: Token): boolean {
  if (token.tag === 'NOUN') return true;
  return token.tag === 'PROPN' && eventLikeness(token) === 'listed';
}
