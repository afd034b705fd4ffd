import { civil, type Day, dayFrom, isoDate, isoMonth, isRealDate, weekdayOf } from './calendar.ts';
import type { Anchor, Direction } from './proposal.ts';

/** A writer who means a day further off than this names its year, whatever the tense of the sentence. */
const FARTHEST_WITHOUT_YEAR = 300;
/** News tells more of what was than of what comes: a day ahead that nothing announces counts as this much further off. */
const UNANNOUNCED = 1.5;

/**
 * The day of a month without a year: as mentioned before, else the nearest one that lies where the sentence looks. A
 * weekday named with it, 1 to 7, leaves only the years in which it falls on that day.
 */
export function nearestDate(
  month: number,
  dayOfMonth: number,
  anchor: Anchor,
  weekday?: number,
): string | null {
  const { year: now } = civil(anchor.reference);
  const real = [now - 1, now, now + 1].filter((year) => isRealDate(year, month, dayOfMonth));
  const known = real
    .map((year) => isoDate(year, month, dayOfMonth))
    .find((value) => anchor.mentioned.has(value));
  if (known) return known;
  const fitting = real.filter((year) => weekdayOf(dayFrom(year, month, dayOfMonth)) === weekday);
  const years = fitting.length > 0 ? fitting : real;
  const nearest = nearestYear(years, (year) => dayFrom(year, month, dayOfMonth), anchor);
  return nearest === null ? null : isoDate(nearest, month, dayOfMonth);
}

/** A month without a year, by the same rule. */
export function nearestMonth(month: number, anchor: Anchor): string {
  const { year, month: now } = civil(anchor.reference);
  if (month === now) return isoMonth(year, month);
  const years = [year - 1, year, year + 1];
  const nearest = nearestYear(years, (candidate) => dayFrom(candidate, month, 15), anchor);
  return isoMonth(nearest ?? year, month);
}

/** The year whose day is nearest to the reference day, among those on the side the sentence looks to. */
function nearestYear(years: readonly number[], dayIn: (year: number) => Day, anchor: Anchor): number | null {
  const ahead = anchor.direction === null ? UNANNOUNCED : 1;
  const distance = (year: number): number =>
    dayIn(year) > anchor.reference
      ? (dayIn(year) - anchor.reference) * ahead
      : anchor.reference - dayIn(year);
  const byDistance = years.toSorted((a, b) => distance(a) - distance(b));
  const onSide = byDistance.find(
    (year) =>
      isOnSide(dayIn(year), anchor.reference, anchor.direction) && distance(year) < FARTHEST_WITHOUT_YEAR,
  );
  return onSide ?? byDistance[0] ?? null;
}

function isOnSide(day: Day, reference: Day, direction: Direction): boolean {
  if (direction === 'past') return day <= reference;
  return direction === null || day >= reference;
}

/** The day of a weekday, 1 to 7: today, or the last one, or the coming one where the sentence looks ahead. */
export function nearestWeekday(weekday: number, anchor: Anchor): Day {
  const back = (weekdayOf(anchor.reference) - weekday + 7) % 7;
  if (back === 0) return anchor.reference;
  return anchor.direction === 'future' ? anchor.reference + 7 - back : anchor.reference - back;
}
