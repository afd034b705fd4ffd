import { isCalendarWord } from '../constants/calendarWords.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import { antecedentOf } from './antecedent.ts';
import { groupStart } from './arguments.ts';
import { joined } from './joined.ts';
import { nounPhrase, type Run } from './nounPhrase.ts';
import { takesClause } from './reporting.ts';

const PHRASE_ENDS = wordSet('NOUN PROPN NUM PRON');
/** Prepositions of what a noun needs to be understood: “a deal with Rome”, “talks between the sides”. */
const OF_NOUNS = wordSet('of for to with between against from');
/** Prepositions that also open a clause, whose subject comes next: “after a plan failed”. */
const OPENS_CLAUSE = wordSet('after before since until as than');
const RELATIVE = wordSet('who which that');

/** How many phrases a subject may stand away from its verb. */
const STEPS = 8;
/** How many words a name has. */
const LONGEST_NAME = 4;

/**
 * The noun phrase that is the subject of a verb, whatever stands between them: a phrase with a preposition, a date, an
 * apposition, another verb of the same subject. Undefined where none is found.
 */
export function subjectOf(document: TextDocument, verb: number): Run | undefined {
  const sentence = document.tokens[verb]?.sentence ?? -1;
  const end = groupStart(document, verb);
  let at = end - 1;
  let limit: number | undefined;
  for (let step = 0; step < STEPS; step++) {
    const token = tokenIn(document, at, sentence);
    if (!token) return undefined;
    if (token.text === ',') {
      const opening = openingComma(document, at);
      // “Its chief executive, Jo Reed, resigned”: the name says more.
      if (isName(document, opening + 1, at) && !isJoined(document, opening - 1))
        return { first: opening + 1, limit: at };
      [at, limit] = [opening - 1, undefined];
    } else if (RELATIVE.has(token.lower)) {
      if (at === end - 1) return antecedentOf(document, at);
      [at, limit] = [at - 1, undefined];
    } else if (token.tag === 'CCONJ') {
      const before = previousVerb(document, at);
      return before === undefined ? undefined : subjectOf(document, before);
    } else if (PHRASE_ENDS.has(token.tag)) {
      const phrase = joined(document, subjectPhrase(document, at));
      const before = tokenIn(document, phrase.first - 1, sentence);
      if (
        before?.tag === 'ADP' &&
        !OPENS_CLAUSE.has(before.lower) &&
        tokenIn(document, phrase.first - 2, sentence)
      ) {
        limit = OF_NOUNS.has(before.lower) && isNoun(token) ? (limit ?? phrase.limit) : undefined;
        at = phrase.first - 2;
      } else if (before?.tag === 'VERB' && !takesClause(before)) at = phrase.first - 1;
      else return { first: phrase.first, limit: limit ?? phrase.limit };
    } else if (isInfinitive(document, at)) [at, limit] = [at - 2, limit ?? end];
    else if (isOfRelative(document, at)) at = groupStart(document, at) - 1;
    else if (token.tag === 'VERB' && /(?:ed|ing|en)$/.test(token.lower)) at--;
    else return undefined;
  }
  return undefined;
}

const isNoun = ({ tag, lower }: Token): boolean =>
  (tag === 'NOUN' || tag === 'PROPN') && !isCalendarWord(lower);

/** A noun phrase without the date or conjunction before it: “on Monday police”, “that 900 people”. A pronoun is one by itself. */
function subjectPhrase(document: TextDocument, head: number): Run {
  if (document.tokens[head]?.tag === 'PRON') return { first: head, limit: head + 1 };
  let { first } = nounPhrase(document, head);
  while (first < head && isOutside(document.tokens[first] as Token)) first++;
  return { first, limit: head + 1 };
}

const isOutside = ({ tag, lower }: Token): boolean => tag === 'SCONJ' || isCalendarWord(lower);

/** The verb of “ferries that left Harford”. */
function isOfRelative(document: TextDocument, verb: number): boolean {
  const { tag, sentence } = document.tokens[verb] as Token;
  if (tag !== 'VERB') return false;
  return RELATIVE.has(tokenIn(document, groupStart(document, verb) - 1, sentence)?.lower ?? '');
}

/** Whether a noun phrase is joined to another before it: “Vrba and her guest”. */
function isJoined(document: TextDocument, head: number): boolean {
  const { sentence } = document.tokens[head] as Token;
  return tokenIn(document, nounPhrase(document, head).first - 1, sentence)?.tag === 'CCONJ';
}

/** The verb of “a plan to merge”: of the noun before it. */
function isInfinitive(document: TextDocument, verb: number): boolean {
  const { tag, sentence } = document.tokens[verb] as Token;
  const noun = tokenIn(document, verb - 2, sentence);
  return tag === 'VERB' && document.tokens[verb - 1]?.lower === 'to' && noun !== undefined && isNoun(noun);
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
