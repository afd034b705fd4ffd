import type { DateExpression, EventMention } from '#model/annotations.ts';
import type { MarkedText, Span } from '#model/span.ts';
import type { TextDocument } from '../text/document.ts';
import { candidatesIn } from './candidates.ts';
import { governedEvents } from './governed.ts';
import { otherEvents } from './otherEvents.ts';

/** What an event's date and status follow from, besides the words around it. */
export interface EventContext {
  /** The reference date, `YYYY-MM-DD`. */
  readonly published: string;
  /** The words that report an utterance: “said”, “told”. */
  readonly cues: readonly MarkedText[];
  readonly quoted: readonly Span[];
}

/** The events a reader could date: those that govern a date expression first, then the others in the order of the text. */
export function findEvents(
  document: TextDocument,
  dates: readonly DateExpression[],
  context: EventContext,
): EventMention[] {
  const candidates = candidatesIn(document, dates);
  const governed = governedEvents(document, candidates, dates, context.published);
  const others = otherEvents(document, candidates, governed, context.published);
  return [...governed.map(({ event }) => event), ...others];
}
