import type { EventMention } from '#model/annotations.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { finestOf } from './lendDates.ts';
import { hasDay, type Occurrence } from './occurrence.ts';
import { type DateTokens, participantsOf } from './participants.ts';
import type { Mentions } from './sameEvent.ts';
import { titleOf } from './title.ts';

/** The mentions of an event as the parse contract has them. */
export function mentionsOf(
  document: TextDocument,
  event: number,
  mentions: Mentions,
  isDate: DateTokens,
): EventMention[] {
  const heads = [...new Set(mentions.map(({ head }) => head))];
  const title = titleOf(document, heads, isDate);
  const finest = finestOf(mentions);
  return mentions.map((mention) => {
    const { start, end, text } = document.tokens[mention.head] as Token;
    const { expression, status } = mention;
    return {
      start,
      end,
      text,
      event,
      title,
      status,
      ...dayOf(mention, finest),
      ...(expression && { dateStart: expression.start, dateEnd: expression.end }),
      participants: participantsOf(document, mention.head, isDate),
    };
  });
}

/** A mention carries the finest day of its event; one that its own words do not give is implied. */
function dayOf(mention: Occurrence, finest: Occurrence | undefined): Partial<EventMention> {
  if (!finest?.day || !hasDay(mention)) return {};
  const { day, head } = mention;
  const isOwn = day !== undefined && !finest.day.value.startsWith(`${day.value}-`);
  // “This week, possibly on Wednesday”: both are said of the same word.
  const isSaid = isOwn || (day !== undefined && finest.head === head);
  const { value, edtf, certainty } = isOwn ? day : finest.day;
  return { date: value, edtf, certainty: isSaid ? certainty : 'implied' };
}
