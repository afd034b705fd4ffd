import type { DateExpression, EventMention } from '#model/annotations.ts';
import { tokensInside } from '../dates/tokens.ts';
import type { TextDocument } from '../text/document.ts';
import { eventsIn } from './eventsIn.ts';
import { lendDates } from './lendDates.ts';
import { mentionsOf } from './mention.ts';
import type { Occurrence } from './occurrence.ts';
import { type EventContext, tellingOf } from './telling.ts';

/** The events a reader could date: those that govern a date expression first, then the others in the order of the text. */
export function findEvents(
  document: TextDocument,
  dates: readonly DateExpression[],
  context: EventContext,
): EventMention[] {
  const found = eventsIn(document, dates, tellingOf(document, context));
  const inDates = tokensInside(document, dates);
  const mentions = lendDates(found.context, found.events, context.trees)
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
