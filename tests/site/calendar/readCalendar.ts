import ICAL from 'ical.js';

/** The entries of an iCalendar file as another program reads them. */
export function readEntries(file: string): readonly ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((entry) => new ICAL.Event(entry));
}

/** The text of a property of an entry; null where it has none. */
export function textOf({ component }: ICAL.Event, property: string): string | null {
  const value = component.getFirstPropertyValue(property);
  return value === null ? null : String(value);
}
