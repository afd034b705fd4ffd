import { isVerb } from '../dates/tense.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import type { Candidate } from './candidates.ts';

/** Verbs that leave it to their object what happens: “held a meeting”. */
const WITH_OBJECT = wordSet('hold take stage conduct make give have carry launch mount attend host');
/** Verbs that leave it to their subject: “the meeting took place”, “a fire broke out”, “an earthquake struck”. */
const WITH_SUBJECT = wordSet('take occur happen be begin start open erupt break strike hit come');
/** Verbs that only foresee their noun, in the passive: “a verdict is expected”. */
const FORESEEING = wordSet('expect schedule plan slate set');
/** Marks that part a verb from its noun. */
const MARKS = wordSet(', ; : —');
/** How far a light verb and its noun stand apart. */
const NEAR = 5;

/** Whether of two words, the one after the other in a sentence, one is a verb that leaves to the other, a noun, what happens. */
export function isLightPair(document: TextDocument, first: Candidate, second: Candidate): boolean {
  const [one, other] = [document.tokens[first], document.tokens[second]];
  if (!one || !other || second - first > NEAR || one.sentence !== other.sentence) return false;
  if (isVerb(one) === isVerb(other)) return false;
  const isLight = isVerb(one) ? WITH_OBJECT.has(one.lemma) : leavesToSubject(document, second);
  return isLight && !document.tokens.slice(first, second).some(({ text }) => MARKS.has(text));
}

/** Whether a verb leaves it to its subject what happens: “took place”, “was held”. */
export const leavesToSubject = (document: TextDocument, verb: Candidate): boolean =>
  WITH_SUBJECT.has(document.tokens[verb]?.lemma ?? '') || isHeld(document, verb);

/** “A meeting was held”, “is expected”: the passive of a verb that leaves it to its object. */
function isHeld(document: TextDocument, verb: Candidate): boolean {
  const { lemma, sentence } = document.tokens[verb] as Token;
  return (
    (WITH_OBJECT.has(lemma) || FORESEEING.has(lemma)) && tokenIn(document, verb - 1, sentence)?.tag === 'AUX'
  );
}
