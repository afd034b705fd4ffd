import { ICalCalendar } from 'ical-generator';
import { language, words } from '#words/words.ts';
import { compareDays } from '../days.ts';
import type { EventRecord } from '../eventRecords.ts';
import { SITE_NAME } from '../siteName.ts';
import { calendarDays } from './calendarDays.ts';
import { calendarEvent } from './calendarEvent.ts';

/** Whether a calendar can hold an event. */
export const isInCalendar = ({ event }: EventRecord): boolean => calendarDays(event.date) !== null;

/**
 * A calendar (iCalendar, RFC 5545) of the events that have exact days, in their order; the others are left out. Lines end in
 * CRLF and are folded at 75 octets.
 *
 * @param site where the site is published, if that is known
 */
export function calendarFile(records: readonly EventRecord[], site: URL | undefined): string {
  const calendar = new ICalCalendar({
    prodId: { company: SITE_NAME, product: SITE_NAME, language: language.toUpperCase() },
    name: `${SITE_NAME}: ${words.frame.timeline}`,
  });
  const inOrder = records.toSorted((a, b) => compareDays(a.event.date, b.event.date));
  for (const record of inOrder) {
    const days = calendarDays(record.event.date);
    if (days) calendar.createEvent(calendarEvent(record, days, site));
  }
  return `${calendar.toString()}\r\n`;
}
