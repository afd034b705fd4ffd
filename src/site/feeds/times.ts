import { dayOf, weekdayOf } from '#model/civil.ts';

/** Feeds know points of time and no days: a day is the moment when it begins in the zone of Greenwich, as is usual. */

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2021-12-28` → `2021-12-28T00:00:00Z`, as RFC 3339 has it. */
export function startOfDay(day: string): string {
  return `${day}T00:00:00Z`;
}

/** `2021-12-28` → `Tue, 28 Dec 2021 00:00:00 GMT`, as RFC 5322 and with it RSS have it. */
export function dayOfMail(day: string): string {
  const [year, month, date] = day.split('-');
  return `${WEEKDAYS[weekdayOf(dayOf(day)) - 1]}, ${date} ${MONTHS[Number(month) - 1]} ${year} 00:00:00 GMT`;
}
