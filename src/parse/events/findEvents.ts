import type { DateExpression, EventMention } from '#model/annotations.ts';
import type { TextDocument } from '../text/document.ts';
import { candidatesIn } from './candidates.ts';
import { governedEvents } from './governed.ts';
import { otherEvents } from './otherEvents.ts';
import { type EventContext, tellingOf } from './telling.ts';

/** The events a reader could date: those that govern a date expression first, then the others in the order of the text. */
export function findEvents(
  document: TextDocument,
  dates: readonly DateExpression[],
  context: EventContext,
): EventMention[] {
  const candidates = candidatesIn(document, dates);
  const governed = governedEvents(document, candidates, dates, context.published);
  const others = otherEvents(document, candidates, governed, tellingOf(document, context));
  return [...governed.map(({ event }) => event), ...others];
}
