import { isCalendarWord } from '../constants/calendarWords.ts';
import { isVerb } from '../dates/tense.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import { headFrom, isDeterminer, isOwnerMark, nounPhrase, type Run } from './nounPhrase.ts';

const PHRASE_ENDS = wordSet('NOUN PROPN NUM PRON');
const NOUNS = wordSet('NOUN PROPN');
const PARTICLES = wordSet('out up down off over away back');

/** How many phrases a subject may stand away from its verb. */
const STEPS = 8;
/** How many words a name has. */
const LONGEST_NAME = 4;
const RELATIVE = wordSet('who which that');
/** What helps a verb, and stands before it. */
const HELPERS = wordSet('AUX ADV PART');

/** The first token of the verb group that ends with a verb: “will not meet”, “has agreed to meet”. */
export function groupStart(document: TextDocument, verb: number): number {
  const sentence = document.tokens[verb]?.sentence ?? -1;
  let first = verb;
  for (;;) {
    const before = tokenIn(document, first - 1, sentence);
    if (!before) return first;
    // “Has agreed to meet”, “is due to start”.
    const leadsOn = document.tokens[first]?.lower === 'to' && (before.tag === 'VERB' || before.tag === 'ADJ');
    if (!HELPERS.has(before.tag) && !leadsOn) return first;
    if (before.tag === 'PART' && isOwnerMark(before)) return first;
    first--;
  }
}

/**
 * The noun phrase that is the subject of a verb, whatever stands between them: a phrase with a preposition, a date, an
 * apposition, another verb of the same subject. Undefined where none is found.
 */
export function subjectOf(document: TextDocument, verb: number): Run | undefined {
  const sentence = document.tokens[verb]?.sentence ?? -1;
  let at = groupStart(document, verb) - 1;
  let limit: number | undefined;
  for (let step = 0; step < STEPS; step++) {
    const token = tokenIn(document, at, sentence);
    if (!token) return undefined;
    if (token.text === ',') {
      const opening = openingComma(document, at);
      // “Its chief executive, Jo Reed, resigned”: the name says more.
      if (isName(document, opening + 1, at)) return { first: opening + 1, limit: at };
      at = opening - 1;
    } else if (RELATIVE.has(token.lower)) [at, limit] = [at - 1, undefined];
    else if (token.tag === 'CCONJ') {
      const before = previousVerb(document, at);
      return before === undefined ? undefined : subjectOf(document, before);
    } else if (PHRASE_ENDS.has(token.tag)) {
      const phrase = nounPhrase(document, at);
      const before = tokenIn(document, phrase.first - 1, sentence);
      if (before?.tag === 'ADP' && tokenIn(document, phrase.first - 2, sentence)) {
        limit ??= before.lower === 'of' ? at + 1 : undefined;
        at = phrase.first - 2;
      } else if (before && isVerb(before) && before.tag === 'VERB') at = phrase.first - 1;
      else return joined(document, { first: phrase.first, limit: limit ?? at + 1 });
    } else if (token.tag === 'VERB' && /(?:ed|ing|en)$/.test(token.lower)) at--;
    else return undefined;
  }
  return undefined;
}

/** “Reed and Stone”: a noun phrase with those joined to it on the left. */
function joined(document: TextDocument, run: Run): Run {
  const sentence = document.tokens[run.first]?.sentence ?? -1;
  const and = tokenIn(document, run.first - 1, sentence);
  const before = tokenIn(document, run.first - 2, sentence);
  if (and?.tag !== 'CCONJ' || !before || !NOUNS.has(before.tag)) return run;
  if (isCalendarWord(before.lower)) return run;
  return { first: nounPhrase(document, run.first - 2).first, limit: run.limit };
}

/** The comma that opens what a comma closes: “Reed, the mayor, …”; the closing one itself where there is none. */
function openingComma(document: TextDocument, closing: number): number {
  const sentence = document.tokens[closing]?.sentence ?? -1;
  for (let i = closing - 1; tokenIn(document, i, sentence); i--)
    if (document.tokens[i]?.text === ',') return i;
  return closing;
}

function isName(document: TextDocument, first: number, limit: number): boolean {
  const tokens = document.tokens.slice(first, limit);
  return tokens.length > 0 && tokens.length <= LONGEST_NAME && tokens.every(({ tag }) => tag === 'PROPN');
}

function previousVerb(document: TextDocument, from: number): number | undefined {
  const sentence = document.tokens[from]?.sentence ?? -1;
  for (let i = from - 1; tokenIn(document, i, sentence); i--)
    if (document.tokens[i]?.tag === 'VERB') return i;
  return undefined;
}

/** The token behind a verb and its particle: “carried out an attack”. */
export function afterParticle(document: TextDocument, verb: number): number {
  const next = tokenIn(document, verb + 1, document.tokens[verb]?.sentence ?? -1);
  return PARTICLES.has(next?.lower ?? '') ? verb + 2 : verb + 1;
}

/** The noun phrase right behind a verb, past its particle: “closed the bridge”, “carried out an attack”. */
export function objectOf(document: TextDocument, verb: number): Run | undefined {
  return phraseFrom(document, afterParticle(document, verb));
}

/** The noun phrase that begins at a token. */
export function phraseFrom(document: TextDocument, first: number): Run | undefined {
  const opening = document.tokens[first];
  const head = opening ? headFrom(document, first) : -1;
  if (!opening || head < 0) return undefined;
  // “Of magnitude 6.1”.
  const isNumbered = tokenIn(document, head + 1, opening.sentence)?.tag === 'NUM';
  return { first, limit: isNumbered ? head + 2 : head + 1 };
}

/** A noun phrase without its determiner. */
export function bare(document: TextDocument, { first, limit }: Run): Run {
  let start = first;
  while (start < limit - 1 && isDeterminer(document.tokens[start] as Token)) start++;
  return { first: start, limit };
}
