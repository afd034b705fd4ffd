import { isCalendarWord } from '../constants/calendarWords.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import { nounPhrase, type Run } from './nounPhrase.ts';
import { takesClause } from './reporting.ts';

const NOUNS = wordSet('NOUN PROPN');
/** Prepositions that govern all of a list: “the mayors of Harford and Milling”. */
const OF_ALL = wordSet('of between');

/**
 * “Reed and Stone”, “Orland, Italy and France”: a noun phrase with those joined to it on the left. In “were taken to the
 * hospital and 12 were discharged” the “and” joins clauses.
 */
export function joined(document: TextDocument, run: Run): Run {
  const sentence = document.tokens[run.first]?.sentence ?? -1;
  if (tokenIn(document, run.first - 1, sentence)?.tag !== 'CCONJ') return run;
  const hasComma = tokenIn(document, run.first - 2, sentence)?.text === ',';
  const first: number[] = [];
  for (let last = run.first - (hasComma ? 3 : 2); ; ) {
    const item = itemEnding(document, last, sentence);
    if (item === undefined) break;
    first.push(item);
    if (tokenIn(document, item - 1, sentence)?.text !== ',') break;
    last = item - 2;
  }
  return first.length > (hasComma ? 1 : 0) ? { first: first.at(-1) ?? run.first, limit: run.limit } : run;
}

/** Where a phrase begins that may be of a list; undefined for a date, and for what another verb or preposition governs. */
function itemEnding(document: TextDocument, last: number, sentence: number): number | undefined {
  const head = tokenIn(document, last, sentence);
  if (!head || !NOUNS.has(head.tag) || isCalendarWord(head.lower)) return undefined;
  const { first } = nounPhrase(document, last);
  const before = tokenIn(document, first - 1, sentence);
  if (!before || !governsAlone(before)) return first;
  // “Crews from Harford, Milling and Tervo”; but “In Harford, Milling and Tervo signed”.
  const isInList = tokenIn(document, last + 1, sentence)?.text === ',' && before.tag === 'ADP';
  return isInList && tokenIn(document, first - 2, sentence) ? first : undefined;
}

function governsAlone(token: Token): boolean {
  if (token.tag === 'ADP') return !OF_ALL.has(token.lower);
  return token.tag === 'VERB' && !takesClause(token);
}
