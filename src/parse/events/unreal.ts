import { isVerb } from '../dates/tense.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import { isLightPair } from './lightVerbs.ts';

const DEFINITE = wordSet('the this that its his her their');
const HELPERS = wordSet('AUX ADV PART');

const NEGATIONS = wordSet("not n't n’t never no without neither nor hardly nobody none");
/** Verbs that deny what they take: “denied the attack”, “refused to sign”, “cancelled the meeting”. */
const DENIALS = wordSet(
  'deny refuse fail decline cancel scrap avert avoid prevent abandon stop block forgo rule dismiss refute thwart foil',
);
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
const GROUP = wordSet('AUX ADV PART DET ADJ NUM');
/** What may stand between a verb and its object noun. */
const BEFORE_OBJECT = wordSet('DET ADJ NUM NOUN PROPN PART');

/** Whether an event is said not to have happened, or not to come: “did not meet”, “no meeting”, “refused to sign”. */
export function isDenied(document: TextDocument, head: number): boolean {
  return isNegated(document, head) || isUnderDenial(document, head);
}

/** Whether an event is only supposed: under an “if”, a “may”, an “alleged”. “The deal” is one also where it stands under an “if”. */
export function isSupposed(document: TextDocument, head: number): boolean {
  return isDoubted(document, head) || (!isDefinite(document, head) && isConditional(document, head));
}

/** A noun that the reader is taken to know: “the deal”, “its first flight”. */
function isDefinite(document: TextDocument, head: number): boolean {
  const { sentence, tag } = document.tokens[head] as Token;
  if (tag !== 'NOUN') return false;
  let before = head - 1;
  while (tokenIn(document, before, sentence)?.tag === 'ADJ') before--;
  return DEFINITE.has(tokenIn(document, before, sentence)?.lower ?? '');
}

/** A “not” among the helping words right before the head. */
function isNegated(document: TextDocument, head: number): boolean {
  return findInGroup(document, head, ({ lower }) => NEGATIONS.has(lower)) !== undefined;
}

/** The nearest of the helping words right before a head, or of the word that ends their run, of which something holds. */
function findInGroup(
  document: TextDocument,
  head: number,
  holds: (token: Token) => boolean,
): Token | undefined {
  const sentence = document.tokens[head]?.sentence ?? -1;
  for (let i = head - 1; i >= head - 4; i--) {
    const token = tokenIn(document, i, sentence);
    if (!token || holds(token)) return token;
    if (!GROUP.has(token.tag)) return undefined;
  }
  return undefined;
}

/** The object of a verb that denies, or its infinitive; a passive verb denies its subject: “the talks were cancelled”. */
function isUnderDenial(document: TextDocument, head: number): boolean {
  const { sentence, tag } = document.tokens[head] as Token;
  let i = head - 1;
  if (tag === 'VERB') {
    if (tokenIn(document, i, sentence)?.lower !== 'to') return false;
    i--;
  } else if (isPassivelyDenied(document, head)) return true;
  else while (BEFORE_OBJECT.has(tokenIn(document, i, sentence)?.tag ?? '')) i--;
  const verb = tokenIn(document, i, sentence);
  return verb?.tag === 'VERB' && DENIALS.has(verb.lemma) && !isNegated(document, i);
}

function isPassivelyDenied(document: TextDocument, head: number): boolean {
  const { sentence } = document.tokens[head] as Token;
  let i = head + 1;
  while (HELPERS.has(tokenIn(document, i, sentence)?.tag ?? '')) i++;
  const verb = tokenIn(document, i, sentence);
  if (i === head + 1 || verb?.tag !== 'VERB') return false;
  // “The meeting never took place”: what is denied of the verb is denied of the noun that it leaves all to.
  return isNegated(document, i) ? isLightPair(document, head, i) : DENIALS.has(verb.lemma);
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
