import type { EventMention } from '#model/annotations.ts';
import { findDates } from '#parse/dates/findDates.ts';
import { findEvents } from '#parse/events/findEvents.ts';
import { readDocument } from '#parse/text/document.ts';

/** A Wednesday. */
export const WEDNESDAY = '2022-03-16';

export function eventsIn(text: string, published = WEDNESDAY): EventMention[] {
  const document = readDocument(text);
  const dates = findDates(document, published, []);
  return findEvents(document, dates, { published, cues: [], quoted: [] });
}

/** The first mention whose head word is the given one. */
export function eventNamed(word: string, text: string, published = WEDNESDAY): EventMention | undefined {
  return eventsIn(text, published).find((event) => event.text === word);
}

/** The words of the date expression that dates an event. */
export function dateWords(text: string, { dateStart, dateEnd }: EventMention): string | undefined {
  return dateStart === undefined ? undefined : text.slice(dateStart, dateEnd);
}
