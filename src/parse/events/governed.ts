import type { DateExpression } from '#model/annotations.ts';
import { scoresOf } from '../forest.ts';
import type { TextDocument } from '../text/document.ts';
import type { Candidate } from './candidates.ts';
import { type DateChoice, dateChoices } from './governing/choices.ts';
import { committedEvents, type LearnedEvents } from './governing/learned.ts';
import { DATE_LENGTH } from './governing/row.ts';

/** The head of an event with the date expression that dates it. */
export interface Governed {
  readonly head: Candidate;
  readonly expression: DateExpression;
}

/** The governing event of each date, in the order of the dates. */
export function governedEvents(
  document: TextDocument,
  candidates: readonly Candidate[],
  dates: readonly DateExpression[],
  published: string,
  { governing, words }: LearnedEvents = committedEvents(),
): Governed[] {
  return dateChoices(document, candidates, dates, published, words).flatMap((choice) => {
    const head = choice.certain ?? likeliest(choice, scoresOf(governing, choice.rows, DATE_LENGTH));
    return head === undefined ? [] : [{ head, expression: choice.expression }];
  });
}

/** The candidate with the highest score, the first of equals. */
function likeliest({ candidates }: DateChoice, scores: readonly number[]): Candidate | undefined {
  let best: number | undefined;
  scores.forEach((score, i) => {
    if (best === undefined || score > (scores[best] ?? 0)) best = i;
  });
  return best === undefined ? undefined : candidates[best];
}
