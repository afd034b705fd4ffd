import { cueClassOf, verbLemma } from '../../../constants/speechVerbs.ts';
import type { Item } from '../../../parsers/narrationSentence.ts';

/** What stands between two places of a sentence, counted. */
export interface Between {
  readonly words: number;
  readonly commas: number;
  readonly colons: number;
  readonly dashes: number;
  readonly quotes: number;
  readonly verbs: number;
  /** Verbs that report words. */
  readonly speech: number;
  readonly that: number;
  readonly relatives: number;
  readonly conjunctions: number;
  readonly subordinators: number;
  readonly prepositions: number;
  readonly nouns: number;
}

type Counts = { -readonly [Kind in keyof Between]: Between[Kind] };

/** Counts the items from one place to the one before another. */
export function countBetween(items: readonly Item[], from: number, to: number): Between {
  const counts: Counts = {
    words: 0,
    commas: 0,
    colons: 0,
    dashes: 0,
    quotes: 0,
    verbs: 0,
    speech: 0,
    that: 0,
    relatives: 0,
    conjunctions: 0,
    subordinators: 0,
    prepositions: 0,
    nouns: 0,
  };
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item) count(counts, item);
  }
  return counts;
}

function count(counts: Counts, item: Item): void {
  if (item.tag === 'QUOTE') counts.quotes++;
  else if (item.tag === 'PUNCT') countMark(counts, item.text);
  else countWord(counts, item);
}

function countMark(counts: Counts, mark: string): void {
  if (mark === ',') counts.commas++;
  else if (mark === ':' || mark === ';') counts.colons++;
  else if (/^(?:[-–—]|--)$/.test(mark)) counts.dashes++;
}

function countWord(counts: Counts, item: Item): void {
  counts.words++;
  if (item.lower === 'that') counts.that++;
  else if (item.lower === 'who' || item.lower === 'which' || item.lower === 'whose') counts.relatives++;
  if (item.tag === 'VERB') {
    counts.verbs++;
    const cueClass = cueClassOf(verbLemma(item));
    if (cueClass !== null && cueClass !== 'think' && cueClass !== 'judge') counts.speech++;
  } else if (item.tag === 'CCONJ') counts.conjunctions++;
  else if (item.tag === 'SCONJ') counts.subordinators++;
  else if (item.tag === 'ADP') counts.prepositions++;
  else if (item.tag === 'NOUN' || item.tag === 'PROPN') counts.nouns++;
}
