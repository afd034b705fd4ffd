import type { DateExpression } from '#model/annotations.ts';
import type { TextDocument } from '../text/document.ts';
import { candidatesIn } from './candidates.ts';
import { datedBy, undated } from './dated.ts';
import { type Lender, lendersIn } from './dating/lenders.ts';
import { governedEvents } from './governed.ts';
import { isEvent } from './isEvent.ts';
import { type Mentions, sameEvents } from './sameEvent.ts';
import type { Telling } from './telling.ts';

/** The events of a text before those that no expression dates have a date. */
export interface FoundEvents {
  readonly events: readonly Mentions[];
  /** The expressions that date an event, and may lend others their date. */
  readonly lenders: readonly Lender[];
}

/** What happens in a text: what its dates date, and the other words that name an event; told apart, in its order. */
export function eventsIn(
  document: TextDocument,
  dates: readonly DateExpression[],
  { published, cues }: Telling,
): FoundEvents {
  const candidates = candidatesIn(document, dates);
  const governed = governedEvents(document, candidates, dates);
  const taken = new Set(governed.map(({ head }) => head));
  const others = candidates.filter((head) => !taken.has(head) && (cues.has(head) || isEvent(document, head)));
  const occurrences = [
    ...governed.map(({ head, expression }) => datedBy(document, head, expression, 'stated', published)),
    ...others.map((head) => undated(document, head, published)),
  ].sort((a, b) => a.head - b.head);
  return {
    events: sameEvents(document, occurrences),
    lenders: lendersIn(document, governed, published),
  };
}
