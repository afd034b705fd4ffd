import { calendarDay } from '#model/edtf.ts';

/** A time as a file gives it. */
export interface GivenTime {
  /** The day where the publisher is, `YYYY-MM-DD`, as far as the time's own offset tells. */
  readonly day: string;
  /** Milliseconds since 1970, where hour and offset are given. */
  readonly instant?: number;
  /** Whether its hour is given in UTC, which seldom is the publisher's own time. */
  readonly isUtc: boolean;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `2024-05-14T23:30:00-04:00`, `2024-05-14`, `20240514T233000-0400`, `2024-05-14 23:30` */
const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/;

/** “Tue, 14 May 2024 23:30:00 -0400”, “14 May 2024” */
const DAY_FIRST = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i;

/** “May 14, 2024”, “Tuesday, May 14, 2024 at 11:30 p.m.” */
const MONTH_FIRST = /^(?:[a-z]{6,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;

/** The hour and the offset that end a time: `T23:30:00-04:00`, ` 233000Z`, ` 23:30 GMT`. */
const CLOCK = /[T\s](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(?:(Z|UTC|GMT)|([+-]\d{2}):?(\d{2}))$/i;

/** Reads a time or day as the metadata of files and pages write it; undefined where it is none. */
export function timeOf(given: string): GivenTime | undefined {
  const text = given.trim();
  const day = isoDay(text) ?? wordDay(text);
  if (day === undefined || !calendarDay.safeParse(day).success) return undefined;
  const [clock, hour, minute, second = '00', utc, offset, offsetMinutes] = CLOCK.exec(text) ?? [];
  if (clock === undefined) return { day, isUtc: false };
  const isUtc = utc !== undefined || (Number(offset) === 0 && offsetMinutes === '00');
  const instant = Date.parse(
    `${day}T${hour}:${minute}:${second}${isUtc ? 'Z' : `${offset}:${offsetMinutes}`}`,
  );
  return { day, isUtc, ...(Number.isFinite(instant) && { instant }) };
}

function isoDay(text: string): string | undefined {
  return ISO.exec(text)?.slice(1, 4).join('-');
}

function wordDay(text: string): string | undefined {
  const [, dateFirst, monthSecond, yearA] = DAY_FIRST.exec(text) ?? [];
  const [, monthFirst, dateSecond, yearB] = MONTH_FIRST.exec(text) ?? [];
  const month = MONTHS.indexOf((monthSecond ?? monthFirst ?? '').slice(0, 3).toLowerCase()) + 1;
  const [date, year] = [dateFirst ?? dateSecond, yearA ?? yearB];
  if (month === 0 || date === undefined || year === undefined) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
}
