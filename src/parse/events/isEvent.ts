import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import type { Candidate } from './candidates.ts';
import { eventLikeness } from './eventNouns.ts';

/** Verbs that tell how things are, or only help another word: nobody asks on which day. */
const STATES = new Set(
  `know think believe want need like seem mean contain belong own exist depend consist love hate fear hope wish prefer
  understand concern involve matter resemble deserve lack remain live look feel doubt suppose appear include
  be have do`.split(/\s+/),
);

/** Whether a reader could ask on which day it was: a verb that acts, or a noun that names what happens. */
export function isEvent(document: TextDocument, head: Candidate): boolean {
  const token = document.tokens[head] as Token;
  if (token.tag === 'VERB') return !STATES.has(token.lemma) && !isAttributive(document, head);
  return token.tag !== 'AUX' && eventLikeness(token) !== 'none';
}

/** “the authorized crew”, “the newly elected council”: a participle between an article and its noun says what kind. */
function isAttributive(document: TextDocument, head: Candidate): boolean {
  const { sentence, lower } = document.tokens[head] as Token;
  const at = (index: number): string => tokenIn(document, index, sentence)?.tag ?? '';
  if (!/(?:ed|en|ing|wn)$/.test(lower) || !/^(?:NOUN|PROPN|ADJ)$/.test(at(head + 1))) return false;
  return /^(?:DET|ADJ|NUM)$/.test(at(at(head - 1) === 'ADV' ? head - 2 : head - 1));
}
