import type { DateExpression } from '#model/annotations.ts';
import { dayOf } from '../../dates/calendar.ts';
import { dayInside } from '../../dates/grain.ts';
import { tokenIn, tokenIndexAt } from '../../dates/tokens.ts';
import type { Sentence, TextDocument, Token } from '../../text/document.ts';
import type { Candidate } from '../candidates.ts';
import { type Clauses, clausesOf } from './clauses.ts';
import { type Signs, signsOf } from './signs.ts';
import type { WordSigns } from './wordSigns.ts';

/** A sentence that holds dates, as all of them see it. */
export interface DatedSentence {
  readonly document: TextDocument;
  readonly published: string;
  readonly sentence: Sentence;
  readonly signs: Signs;
  readonly clauses: Clauses;
  /** The dates in it, in order. */
  readonly dates: readonly PlacedDate[];
  /** The words in it that may name an event, in order, and for each how often such a word does. */
  readonly candidates: readonly Candidate[];
  readonly events: readonly number[];
  readonly words: WordSigns;
}

/** A date with its first token, and the one past its last. */
export interface PlacedDate {
  readonly date: DateExpression;
  readonly from: number;
  readonly to: number;
}

/** A date in its sentence, with what all its candidates share. */
export interface Scene extends PlacedDate {
  readonly at: DatedSentence;
  /** Where the phrase of the date begins: at its preposition, if it has one. */
  readonly phraseFrom: number;
  /** Days from publication; null where the value lies nowhere on the calendar. */
  readonly days: number | null;
  /** The place of its clause. */
  readonly clause: number;
}

const ARTICLES = new Set('the a an his her its their this'.split(' '));
/** Prepositions to us, conjunctions to the tagger. */
const PREPOSITIONS = new Set(['since', 'until', 'till', 'before', 'after']);

/** What a sentence is read with. */
export interface Reading {
  readonly document: TextDocument;
  readonly published: string;
  readonly words: WordSigns;
  /** The tokens of date expressions. */
  readonly inDates: ReadonlySet<number>;
}

export function datedSentence(
  { document, published, words, inDates }: Reading,
  sentence: Sentence,
  dates: readonly DateExpression[],
  candidates: readonly Candidate[],
): DatedSentence {
  return {
    document,
    published,
    sentence,
    signs: signsOf(document, sentence),
    clauses: clausesOf(document, sentence, inDates),
    dates: dates.map((date) => placed(document, sentence, date)),
    candidates,
    events: candidates.map((candidate) => words.event(document.tokens[candidate] as Token)),
    words,
  };
}

function placed(document: TextDocument, { endToken }: Sentence, date: DateExpression): PlacedDate {
  const to = Math.min(endToken, tokenIndexAt(document, date.end - 1) + 1);
  return { date, from: tokenIndexAt(document, date.start), to };
}

export function sceneOf(at: DatedSentence, placedDate: PlacedDate): Scene {
  const { document, sentence, clauses, published } = at;
  const { from, date } = placedDate;
  const index = document.tokens[from]?.sentence ?? -1;
  const before = tokenIn(document, from - 1, index);
  const leadAt = before && ARTICLES.has(before.lower) ? from - 2 : from - 1;
  const lead = tokenIn(document, leadAt, index);
  const isPreposition = lead !== undefined && (lead.tag === 'ADP' || PREPOSITIONS.has(lead.lower));
  const day = dayInside(date.value);
  return {
    ...placedDate,
    at,
    phraseFrom: isPreposition ? leadAt : from,
    days: day === null ? null : day - dayOf(published),
    clause: clauses.of[from - sentence.firstToken] ?? 0,
  };
}
