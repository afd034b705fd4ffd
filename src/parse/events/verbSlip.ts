import { isVerb, tenseOf } from '../dates/tense.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';

const PARTICLE = /^(?:off|out|up|down|over|away|back)$/;
const AFTER_VERB = /^(?:at|in|into|on|to)$/;
const OPENER =
  /^(?:that|which|who|whose|when|where|why|how|because|while|since|although|though|after|before|as|if)$/;
/** How far a clause is looked through for its verb. */
const REACH = 30;

/**
 * Whether what the tagger takes for a noun is the verb of its clause: “the ship docks at the gate”, “Rail unions call off the
 * strike”. It agrees with the noun before it (“ship docks”, “unions call”), has a particle, an object or a preposition behind
 * it, and its clause has no other verb.
 */
export function isVerbSlip(document: TextDocument, index: number): boolean {
  const { tag, sentence } = document.tokens[index] as Token;
  const [subject, next] = [tokenIn(document, index - 1, sentence), tokenIn(document, index + 1, sentence)];
  if (tag !== 'NOUN' || !subject || !next || !agrees(subject, document.tokens[index] as Token)) return false;
  return mayFollowVerb(next) && !hasVerb(document, index, -1) && !hasVerb(document, index, 1);
}

/** “ship docks”, “unions call”: one of the two ends in “s”. */
function agrees(subject: Token, { lower, lemma }: Token): boolean {
  if (subject.tag === 'PROPN') return lower !== lemma && lower.endsWith('s');
  if (subject.tag !== 'NOUN') return false;
  const isPlural = subject.lower !== subject.lemma && subject.lower.endsWith('s');
  return isPlural ? lower === lemma : lower !== lemma && lower.endsWith('s');
}

const mayFollowVerb = ({ tag, lower }: Token): boolean =>
  PARTICLE.test(lower) || AFTER_VERB.test(lower) || (/^(?:DET|PRON)$/.test(tag) && !OPENER.test(lower));

/** Whether the clause has a finite verb on one side of a word. */
function hasVerb(document: TextDocument, index: number, step: -1 | 1): boolean {
  const { sentence } = document.tokens[index] as Token;
  for (let i = index + step; Math.abs(i - index) <= REACH; i += step) {
    const token = tokenIn(document, i, sentence);
    if (!token || OPENER.test(token.lower) || /^[;:—]$/.test(token.text)) return false;
    if (isVerb(token) && !/^(?:infinitive|participle)$/.test(tenseOf(document, i))) return true;
  }
  return true;
}
