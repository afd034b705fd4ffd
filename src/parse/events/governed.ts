import type { DateExpression } from '#model/annotations.ts';
import { tokenIndexAt } from '../dates/tokens.ts';
import type { TextDocument } from '../text/document.ts';
import { type Candidate, candidatesAround } from './candidates.ts';
import { governingEvent } from './rank.ts';
import { sceneOf } from './scene.ts';

/** The head of an event with the date expression that dates it. */
export interface Governed {
  readonly head: Candidate;
  readonly expression: DateExpression;
}

/** The governing event of each date, in the order of the dates. Stretches and sets measure, and date nothing. */
export function governedEvents(
  document: TextDocument,
  candidates: readonly Candidate[],
  dates: readonly DateExpression[],
): Governed[] {
  return dates.flatMap((expression) => {
    if (expression.type !== 'DATE' && expression.type !== 'TIME') return [];
    const around = candidatesAround(document, candidates, tokenIndexAt(document, expression.start));
    const head = governingEvent(sceneOf(document, expression, around));
    return head === undefined ? [] : [{ head, expression }];
  });
}
