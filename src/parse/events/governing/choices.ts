import type { DateExpression } from '#model/annotations.ts';
import { tokenIndexAt, tokensInside } from '../../dates/tokens.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import type { Candidate } from '../candidates.ts';
import { attributedEvent } from './attribute.ts';
import { candidateRow, dateRow } from './row.ts';
import { type DatedSentence, datedSentence, type PlacedDate, type Reading, sceneOf } from './scene.ts';
import type { WordSigns } from './wordSigns.ts';

/** A date with the words it may date, each in numbers. Where there is none, its sentence names no event. */
export interface DateChoice {
  readonly expression: DateExpression;
  readonly candidates: readonly Candidate[];
  readonly rows: readonly Float64Array[];
  /** The one that grammar leaves no doubt of. */
  readonly certain: Candidate | undefined;
}

/** How many tokens away from a date an event may stand to be dated by it. */
const REACH = 60;

const DASH = /^[-–—_]+$/;
/** In tokens. */
const LONGEST_DATELINE = 15;

/** What each date of a text may date, in the order of the dates. Stretches and sets measure, and date nothing. */
export function dateChoices(
  document: TextDocument,
  candidates: readonly Candidate[],
  dates: readonly DateExpression[],
  published: string,
  words: WordSigns,
): DateChoice[] {
  const reading = { document, published, words, inDates: tokensInside(document, dates) };
  const sentenceOf = (offset: number) => document.tokens[tokenIndexAt(document, offset)]?.sentence ?? -1;
  const bySentence = Map.groupBy(dates, ({ start }) => sentenceOf(start));
  return [...bySentence].flatMap(([index, own]) => {
    const sentence = document.sentences[index] && withDateline(document, index);
    return sentence && own.some(isPoint) ? choicesOf(reading, sentence, own, candidates) : [];
  });
}

/** A sentence; where it is but a dateline (“VIENNA, Jan. 10 (AFP) –”), with the one that it opens. */
function withDateline(document: TextDocument, index: number): Sentence {
  const sentence = document.sentences[index] as Sentence;
  const next = document.sentences[index + 1];
  const last = document.tokens[sentence.endToken - 1]?.text ?? '';
  if (!next || !DASH.test(last) || sentence.endToken - sentence.firstToken > LONGEST_DATELINE)
    return sentence;
  return { ...sentence, end: next.end, endToken: next.endToken };
}

function isPoint({ type }: DateExpression): boolean {
  return type === 'DATE' || type === 'TIME';
}

function choicesOf(
  reading: Reading,
  sentence: Sentence,
  dates: readonly DateExpression[],
  candidates: readonly Candidate[],
): DateChoice[] {
  const own = candidates.slice(
    firstFrom(candidates, sentence.firstToken),
    firstFrom(candidates, sentence.endToken),
  );
  const at = datedSentence(reading, sentence, dates, own);
  return at.dates.filter(({ date }) => isPoint(date)).map((date) => choiceOf(at, date));
}

function choiceOf(at: DatedSentence, date: PlacedDate): DateChoice {
  const scene = sceneOf(at, date);
  const shared = dateRow(scene);
  const candidates: Candidate[] = [];
  const rows: Float64Array[] = [];
  at.candidates.forEach((candidate, place) => {
    if (Math.abs(candidate - date.from) > REACH) return;
    candidates.push(candidate);
    rows.push(candidateRow(scene, place, shared));
  });
  return { expression: date.date, candidates, rows, certain: attributedEvent(scene) };
}

/** The place in a sorted list of its first number that is not smaller. */
function firstFrom(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
