import type { DateExpression, EventMention } from '#model/annotations.ts';
import { tokensInside } from '../dates/tokens.ts';
import type { TextDocument } from '../text/document.ts';
import { candidatesIn } from './candidates.ts';
import { datedBy, undated } from './dated.ts';
import { governedEvents } from './governed.ts';
import { isEvent } from './isEvent.ts';
import { lendDates } from './lendDates.ts';
import { mentionsOf } from './mention.ts';
import type { Occurrence } from './occurrence.ts';
import { sameEvents } from './sameEvent.ts';
import { type EventContext, type Telling, tellingOf } from './telling.ts';

/** The events a reader could date: those that govern a date expression first, then the others in the order of the text. */
export function findEvents(
  document: TextDocument,
  dates: readonly DateExpression[],
  context: EventContext,
): EventMention[] {
  const telling = tellingOf(document, context);
  const events = sameEvents(document, occurrencesIn(document, dates, telling));
  const inDates = tokensInside(document, dates);
  const mentions = lendDates(document, events, telling)
    .map((event) => event.filter(isWorthListing))
    .filter((event) => event.length > 0)
    .flatMap((event, number) => mentionsOf(document, number, event, (index) => inDates.has(index)));
  return mentions.sort((a, b) => Number(isGoverned(b)) - Number(isGoverned(a)) || a.start - b.start);
}

/** Whether a reader can say of an event when it was, or that it is denied, supposed or planned. */
function isWorthListing({ day, expression, status }: Occurrence): boolean {
  return day !== undefined || expression !== undefined || status !== 'reported';
}

/** Whether an expression dates a mention, and is not lent to it. */
const isGoverned = ({ dateStart, certainty }: EventMention): boolean =>
  dateStart !== undefined && certainty !== 'implied';

/** Every event of the text, in its order: what a date dates, each with its date, and the other words that name an event. */
function occurrencesIn(
  document: TextDocument,
  dates: readonly DateExpression[],
  { published, cues }: Telling,
): Occurrence[] {
  const candidates = candidatesIn(document, dates);
  const governed = governedEvents(document, candidates, dates).map(({ head, expression }) =>
    datedBy(document, head, expression, 'stated', published),
  );
  const taken = new Set(governed.map(({ head }) => head));
  const others = candidates
    .filter((head) => !taken.has(head) && (cues.has(head) || isEvent(document, head)))
    .map((head) => undated(document, head, published));
  return [...governed, ...others].sort((a, b) => a.head - b.head);
}
