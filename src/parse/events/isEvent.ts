import { isCalendarWord } from '../constants/calendarWords.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import type { Candidate } from './candidates.ts';
import { eventLikeness } from './eventNouns.ts';
import { isInHeadline } from './headline.ts';
import { namesPeople } from './people.ts';
import { isVerbSlip } from './verbSlip.ts';

const NOMINAL = wordSet('NOUN PROPN ADJ');
const BEFORE_NOUN = wordSet('DET ADJ NUM');

/** A word with a capital, but for initials and “Mr.”. */
const CAPITAL = /^\p{Lu}.*[^.]$/u;

/** Verbs that tell how things are, or only help another word: nobody asks on which day. */
const STATES = new Set(
  `know think believe want need like seem mean contain belong own exist depend consist love hate fear hope wish prefer
  understand concern involve matter resemble deserve lack remain live look feel doubt suppose appear include
  be have do`.split(/\s+/),
);

/** Whether a reader could ask on which day it was: a verb that acts, or a noun that names what happens. */
export function isEvent(document: TextDocument, head: Candidate): boolean {
  const token = document.tokens[head] as Token;
  if (isInName(document, head)) return false;
  if (token.tag === 'VERB') return !STATES.has(token.lemma) && !isAttributive(document, head);
  if (token.tag === 'AUX') return false;
  if (isVerbSlip(document, head) || isWithParticle(document, head)) return true;
  return eventLikeness(token) !== 'none' && !isOfPeople(document, head);
}

/** “The take-off”, “a break-in”: what a verb with its particle makes. */
function isWithParticle(document: TextDocument, head: Candidate): boolean {
  const { tag, sentence } = document.tokens[head] as Token;
  return (
    tag === 'NOUN' &&
    tokenIn(document, head + 1, sentence)?.text === '-' &&
    /^(?:off|out|up|down|over|away|back|in|through)$/.test(tokenIn(document, head + 2, sentence)?.lower ?? '')
  );
}

/** “Norvane Shipping”, “the Red Cross”: a capital beside a capital. Headlines may write every word so. */
function isInName(document: TextDocument, head: Candidate): boolean {
  const { tag, text, sentence } = document.tokens[head] as Token;
  if (!CAPITAL.test(text) || isInHeadline(document, sentence)) return false;
  const [before, next] = [tokenIn(document, head - 1, sentence), tokenIn(document, head + 1, sentence)];
  if (before && CAPITAL.test(before.text)) {
    if (text.endsWith('ing') || (before.tag !== 'DET' && isNamePart(before))) return true;
  }
  // “The Met Office”; a verb that opens its sentence has a capital too.
  return next !== undefined && (before !== undefined || tag === 'PROPN') && isNamePart(next);
}

const isNamePart = ({ text, tag, lower }: Token): boolean =>
  CAPITAL.test(text) && NOMINAL.has(tag) && !isCalendarWord(lower);

/** “Fire chief”, “rescue teams”: what people there are. */
function isOfPeople({ tokens }: TextDocument, head: Candidate): boolean {
  const next = tokens[head + 1];
  return (
    next !== undefined &&
    /^(?:NOUN|ADJ)$/.test(next.tag) &&
    next.sentence === tokens[head]?.sentence &&
    namesPeople(next)
  );
}

/** “the authorized crew”, “the newly elected council”: a participle between an article and its noun says what kind. */
function isAttributive(document: TextDocument, head: Candidate): boolean {
  const { sentence, lower } = document.tokens[head] as Token;
  const at = (index: number): string => tokenIn(document, index, sentence)?.tag ?? '';
  if (!/(?:ed|en|ing|wn)$/.test(lower) || !NOMINAL.has(at(head + 1))) return false;
  const before = at(at(head - 1) === 'ADV' ? head - 2 : head - 1);
  // “Against planned cuts”, but “by killing civilians”.
  return BEFORE_NOUN.has(before) || (before === 'ADP' && !lower.endsWith('ing'));
}
