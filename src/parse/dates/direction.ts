import type { Span } from '#model/span.ts';
import type { TextDocument, Token } from '../text/document.ts';
import type { Direction } from './proposal.ts';
import { isVerb, tenseOf } from './tense.ts';
import { tokenIn, tokenIndexAt } from './tokens.ts';

/** Words right before a date that say where it lies. */
const AHEAD = new Set(
  'until till due effective payable through beginning starting upcoming coming by'.split(' '),
);
const BEHIND = new Set('since ended ending past'.split(' '));
/** What one does about things to come: “agreed to meet Tuesday”. */
const LOOKING_AHEAD = new Set(
  (
    'plan expect schedule set due agree hope want intend ask likely ready prepare vow promise aim order urge decide ' +
    'need go able threaten pledge slate propose call seek'
  ).split(' '),
);
const REPORTING = new Set('say tell add report announce note write'.split(' '));

/** Which way the clause around a date looks: by the word before the date, else by the nearest verb, on the left first. */
export function directionAt(document: TextDocument, date: Span): Direction {
  const at = tokenIndexAt(document, date.start);
  const sentence = document.tokens[at]?.sentence ?? -1;
  const before = tokenIn(document, at - 1, sentence)?.lower ?? '';
  if (AHEAD.has(before) && !isPastAround(document, at, sentence)) return 'future';
  if (BEHIND.has(before)) return 'past';
  for (let i = at - 1; ; i--) {
    const token = tokenIn(document, i, sentence);
    if (!token) break;
    const direction = isVerb(token) ? directionOf(document, i, token) : null;
    if (direction) return direction;
  }
  return directionToTheRight(document, at, sentence);
}

function directionToTheRight(document: TextDocument, at: number, sentence: number): Direction {
  for (let i = at; ; i++) {
    const token = tokenIn(document, i, sentence);
    if (!token) return null;
    const direction = isVerb(token) ? directionOf(document, i, token) : null;
    if (direction) return direction;
  }
}

/** “By Friday” and “until Friday” look ahead, unless the nearest verb tells of the past. */
function isPastAround(document: TextDocument, at: number, sentence: number): boolean {
  for (let i = at - 1; ; i--) {
    const token = tokenIn(document, i, sentence);
    if (!token) return false;
    if (token.tag === 'VERB')
      return document.tokens[at - 1]?.lower === 'by' && tenseOf(document, i) === 'past';
  }
}

/** Null where the verb has no time of its own: the search goes on. */
function directionOf(document: TextDocument, index: number, verb: Token): Direction {
  const tense = tenseOf(document, index);
  if (tense === 'past')
    return LOOKING_AHEAD.has(verb.lemma) && isPassive(document, index) ? 'future' : 'past';
  if (tense === 'future' || tense === 'modal') return 'future';
  if (tense === 'infinitive') return looksAhead(document, index, verb.sentence) ? 'future' : null;
  if (tense === 'participle' || verb.tag === 'AUX') return null;
  return REPORTING.has(verb.lemma) ? 'past' : 'future';
}

/** “is scheduled for Friday”: present passive of a verb that looks ahead. */
function isPassive(document: TextDocument, index: number): boolean {
  const before = document.tokens[index - 1]?.lower;
  return before === 'is' || before === 'are' || before === 'be' || before === ',';
}

function looksAhead(document: TextDocument, index: number, sentence: number): boolean {
  for (let i = index - 1; i >= index - 6; i--) {
    const token = tokenIn(document, i, sentence);
    if (token && LOOKING_AHEAD.has(token.lemma)) return true;
    if (token && isVerb(token) && token.tag === 'VERB') return false;
  }
  return false;
}
