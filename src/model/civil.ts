/**
 * Arithmetic on the proleptic Gregorian calendar with whole numbers: no clock, no time zone, and no `Date`, which moves
 * the years 0 to 99 into the twentieth century. The way to count is Howard Hinnant's (`days_from_civil` and back,
 * https://howardhinnant.github.io/date_algorithms.html): a year begins in March, so that the leap day is its last.
 */
export interface CivilDay {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  /** From 1. */
  readonly day: number;
}

/** A calendar repeats itself after an era. */
const ERA = { years: 400, days: 146_097 };
/** From 1 March of the year 0 to 1 January 1970. */
const TO_1970 = 719_468;

/** Days since 1 January 1970. A month past the year's last or a day past the month's runs on into the next, and so back. */
export function dayNumberOf({ year, month, day }: CivilDay): number {
  const fromMarch = month + 9;
  const years = year - 1 + Math.floor(fromMarch / 12);
  const era = Math.floor(years / ERA.years);
  const ofEra = years - era * ERA.years;
  const monthFromMarch = fromMarch - 12 * Math.floor(fromMarch / 12);
  const ofYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  return era * ERA.days + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - TO_1970;
}

/** The day of {@link dayNumberOf}. */
export function civilOf(dayNumber: number): CivilDay {
  const days = dayNumber + TO_1970;
  const era = Math.floor(days / ERA.days);
  const ofEra = days - era * ERA.days;
  const leapDays = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const years = Math.floor((ofEra - leapDays) / 365);
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  return {
    year: years + era * ERA.years + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The day number of `YYYY-MM-DD`; that of 1 January 1970 for anything else. */
export function dayOf(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number);
  return year !== undefined && month && day ? dayNumberOf({ year, month, day }) : 0;
}

/** The day of a day number as `YYYY-MM-DD`. */
export function isoDay(dayNumber: number): string {
  const { year, month, day } = civilOf(dayNumber);
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

/** How many days a month has, the month counted from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day of the week of a day number: Monday is 1, Sunday 7, as in ISO 8601. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** Whether a day is yet to come. Where the sun rises first it is tomorrow already, so that one day ahead is not. */
export function isAhead(day: string, today: string): boolean {
  return day > isoDay(dayOf(today) + 1);
}
