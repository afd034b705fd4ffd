import { isVerb } from '../dates/tense.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import { isCalledOff } from './calledOff.ts';
import { denies, deniesThing } from './denial.ts';
import { findInGroup, isNegated } from './negation.ts';
import { reportOf } from './underReport.ts';

const DEFINITE = wordSet('the this that its his her their');
const CONDITIONS = wordSet('if unless whether lest');
/** Words that say that something is only said, feared or thought of. */
const DOUBTS = wordSet(
  'alleged allegedly reportedly supposed supposedly purported purportedly suspected possible possibly potential potentially perhaps maybe hypothetical rumored rumoured unconfirmed apparent',
);
/** Helping words that leave open whether it happens. */
const OPEN = wordSet('may might could can would should ca');
/** Verbs after which “would” is what was “will”: “said that they would meet”. */
const TELLING = wordSet(
  'say tell announce pledge promise add report confirm vow agree state decide insist note declare expect predict warn plan claim write schedule hope assure',
);
/** How many tokens back an “if”, or a verb of telling, may stand. */
const REACH = 30;
/** How far behind a verb its “until” stands. */
const UNTIL_WITHIN = 6;
/** Verbs that, denied, do not deny what they lead to: “did not hesitate to sign”. */
const UNDENYING = wordSet('hesitate have wait fail refuse decline forget need come stop go');
/** What may stand between a verb and its object noun. */
const BEFORE_OBJECT = wordSet('DET ADJ NUM NOUN PROPN PART');

/** Whether an event is said not to have happened, or not to come: “did not meet”, “no meeting”, “refused to sign”. */
export function isDenied(document: TextDocument, head: number): boolean {
  // “If nobody wins” denies nothing.
  if (isConditional(document, head)) return false;
  if (isCalledOff(document, head) || reportOf(document, head) === 'denied') return true;
  return (isNegated(document, head) || isUnderDenial(document, head)) && !isOnlyLater(document, head);
}

/** “Will not meet until May”, “is not expected to begin before next year”: then it will. */
function isOnlyLater(document: TextDocument, head: number): boolean {
  const { sentence } = document.tokens[head] as Token;
  for (let i = head + 1; i <= head + UNTIL_WITHIN; i++) {
    const token = tokenIn(document, i, sentence);
    if (!token || token.tag === 'PUNCT' || token.tag === 'VERB') return false;
    if (/^(?:until|till|before)$/.test(token.lower)) return true;
  }
  return false;
}

/** Whether an event is only supposed: under an “if”, a “may”, an “alleged”. “The deal” is one also where it stands under an “if”. */
export function isSupposed(document: TextDocument, head: number): boolean {
  if (isDoubted(document, head) || reportOf(document, head) === 'alleged') return true;
  return !isDefinite(document, head) && isConditional(document, head);
}

/** A noun that the reader is taken to know: “the deal”, “its first flight”. */
function isDefinite(document: TextDocument, head: number): boolean {
  const { sentence, tag } = document.tokens[head] as Token;
  if (tag !== 'NOUN') return false;
  let before = head - 1;
  while (tokenIn(document, before, sentence)?.tag === 'ADJ') before--;
  return DEFINITE.has(tokenIn(document, before, sentence)?.lower ?? '');
}

/** The object of a verb that denies, or its infinitive: “refused to sign”, “is not expected to sign”. */
function isUnderDenial(document: TextDocument, head: number): boolean {
  const { sentence, tag } = document.tokens[head] as Token;
  let i = head - 1;
  if (tag === 'VERB') {
    if (tokenIn(document, i, sentence)?.lower !== 'to') return false;
    const lead = tokenIn(document, --i, sentence);
    if (!lead || !/^(?:VERB|ADJ)$/.test(lead.tag)) return false;
    return isNegated(document, i) ? !UNDENYING.has(lead.lemma) : denies(document, i);
  }
  while (BEFORE_OBJECT.has(tokenIn(document, i, sentence)?.tag ?? '')) i--;
  // “Called off the strike”.
  if (tokenIn(document, i, sentence)?.tag === 'ADP') i--;
  return (
    tokenIn(document, i, sentence) !== undefined && deniesThing(document, i, head) && !isNegated(document, i)
  );
}

/** A “may” or “allegedly” in the group of a verb, an “alleged” before a noun. */
function isDoubted(document: TextDocument, head: number): boolean {
  const isVerbal = isVerb(document.tokens[head] as Token);
  const open = findInGroup(
    document,
    head,
    ({ lower, tag }) => DOUBTS.has(lower) || (isVerbal && tag === 'AUX' && OPEN.has(lower)),
  );
  return open !== undefined && (open.lower !== 'would' || !isBackshifted(document, head));
}

/** Whether a “would” tells of a plan: a verb of telling stands before it in the sentence. */
function isBackshifted(document: TextDocument, head: number): boolean {
  const sentence = document.tokens[head]?.sentence ?? -1;
  for (let i = head - 1; i >= head - REACH; i--) {
    const token = tokenIn(document, i, sentence);
    if (!token) return false;
    if (token.tag === 'VERB' && TELLING.has(token.lemma)) return true;
  }
  return false;
}

/** An “if” before the head in its own clause, that is with no mark and no other “that” between them. */
function isConditional(document: TextDocument, head: number): boolean {
  const sentence = document.tokens[head]?.sentence ?? -1;
  for (let i = head - 1; i >= head - REACH; i--) {
    const token = tokenIn(document, i, sentence);
    if (!token) return false;
    if (CONDITIONS.has(token.lower)) return true;
    if (token.tag === 'PUNCT' && token.text !== '-') return false;
  }
  return false;
}
