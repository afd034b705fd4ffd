import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';

/** Verbs that deny what they take: “denied the attack”, “refused to sign”, “cancelled the meeting”. */
const DENIALS = wordSet(
  'deny refuse fail decline cancel scrap avert avoid prevent abandon stop block forgo dismiss refute thwart foil shelve',
);
/** Verbs that deny with a particle: “called off the strike”, “ruled out a vote”. */
const PARTICLES: ReadonlyMap<string, string> = new Map([
  ['call', 'off'],
  ['rule', 'out'],
]);
/** Verbs that deny an act and not a thing: who “failed an inspection” had one. */
const OF_ACTS = wordSet('fail refuse');
/** Nouns for words: who denies a report says that there was one. */
const WORDS = wordSet('report claim allegation accusation suggestion rumor rumour charge');
/** Words that leave open whether somebody denies: “may call off the search”. */
const OPEN = wordSet('may might could can would should');
/** Words that lead to the day to which something is put off. */
const NEW_DAY = wordSet('to until till');
const NEW_DAY_WITHIN = 6;

/** Whether a verb, “postpone” and “put off” among them, says of what it takes that it was not, or is not to be. A vote postponed to May is one in May. */
export function denies(document: TextDocument, verb: number): boolean {
  const { lemma, tag, sentence } = document.tokens[verb] as Token;
  if (tag !== 'VERB') return false;
  const next = tokenIn(document, verb + 1, sentence)?.lower ?? '';
  if (OPEN.has(tokenIn(document, verb - 1, sentence)?.lower ?? '')) return false;
  if (lemma === 'put' || lemma === 'postpone')
    return (lemma === 'postpone' || next === 'off') && !isPutOffTo(document, verb);
  return PARTICLES.has(lemma) ? PARTICLES.get(lemma) === next : DENIALS.has(lemma);
}

/** “Postponed on Tuesday until May”, “put off to Friday”. */
function isPutOffTo(document: TextDocument, verb: number): boolean {
  const { sentence } = document.tokens[verb] as Token;
  for (let i = verb + 1; i <= verb + NEW_DAY_WITHIN; i++) {
    const token = tokenIn(document, i, sentence);
    if (!token || token.tag === 'PUNCT') return false;
    if (NEW_DAY.has(token.lower)) return true;
  }
  return false;
}

/** Whether a verb denies a thing that happens: “refused the offer” does not. */
export function deniesThing(document: TextDocument, verb: number, thing: number): boolean {
  if (WORDS.has(document.tokens[thing]?.lemma ?? '')) return false;
  return denies(document, verb) && !OF_ACTS.has(document.tokens[verb]?.lemma ?? '');
}
