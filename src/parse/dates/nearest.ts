import { weekdayOf } from '#model/civil.ts';
import { civil, type Day, dayFrom, isoDate, isoDay, isoMonth, isRealDate } from './calendar.ts';
import { fromSpeaking, mentionedAgain, toldOn } from './counted.ts';
import { yearTold } from './passage.ts';
import type { Context, Counted, Direction } from './proposal.ts';

/** A writer who means a day further off than this names its year, whatever the tense of the sentence. */
const FARTHEST_WITHOUT_YEAR = 330;
/** News tells more of what was than of what comes: a day ahead that nothing announces counts as this much further off. */
const UNANNOUNCED = 1.5;

/** Of several years the one that is meant, and the direction if that decided. */
interface Choice {
  readonly year: number;
  readonly direction: Direction;
}

/**
 * The day of a month without a year: as mentioned before, else the nearest one that lies where the sentence looks. A
 * weekday named with it, 1 to 7, leaves only the years in which it falls on that day.
 */
export function nearestDate(
  month: number,
  dayOfMonth: number,
  context: Context,
  weekday?: number,
): Counted | null {
  const { year: now } = civil(context.reference);
  const real = [now - 1, now, now + 1].filter((year) => isRealDate(year, month, dayOfMonth));
  const known = real
    .map((year) => isoDate(year, month, dayOfMonth))
    .find((value) => context.mentioned.has(value));
  if (known) return mentionedAgain(known);
  const fitting = real.filter((year) => weekdayOf(dayFrom(year, month, dayOfMonth)) === weekday);
  const told =
    fitting.length > 0 ? null : yearTold(month, (year) => dayFrom(year, month, dayOfMonth), context);
  if (told !== null && isRealDate(told, month, dayOfMonth))
    return toldOn(context, isoDate(told, month, dayOfMonth));
  const years = fitting.length > 0 ? fitting : real;
  const nearest = nearestYear(years, (year) => dayFrom(year, month, dayOfMonth), context);
  return nearest && fromSpeaking(context, isoDate(nearest.year, month, dayOfMonth), nearest.direction);
}

/** A month without a year, by the same rule. */
export function nearestMonth(month: number, context: Context): Counted {
  const told = yearTold(month, (candidate) => dayFrom(candidate, month, 15), context);
  if (told !== null) return toldOn(context, isoMonth(told, month));
  const { year, month: now } = civil(context.reference);
  const years = month === now ? [year] : [year - 1, year, year + 1];
  const nearest = nearestYear(years, (candidate) => dayFrom(candidate, month, 15), context);
  return fromSpeaking(context, isoMonth(nearest?.year ?? year, month), nearest?.direction);
}

/** The year whose day is nearest to the reference day, among those on the side the sentence looks to. */
export function nearestYear(
  years: readonly number[],
  dayIn: (year: number) => Day,
  { reference, direction }: Context,
): Choice | null {
  const ahead = direction === null ? UNANNOUNCED : 1;
  const distance = (year: number): number =>
    dayIn(year) > reference ? (dayIn(year) - reference) * ahead : reference - dayIn(year);
  const byDistance = years.toSorted((a, b) => distance(a) - distance(b));
  const [nearest] = byDistance;
  if (nearest === undefined) return null;
  if (byDistance.length === 1) return { year: nearest, direction: null };
  const onSide = byDistance.find(
    (year) => isOnSide(dayIn(year), reference, direction) && distance(year) < FARTHEST_WITHOUT_YEAR,
  );
  return onSide === undefined ? { year: nearest, direction: null } : { year: onSide, direction };
}

function isOnSide(day: Day, reference: Day, direction: Direction): boolean {
  if (direction === 'past') return day <= reference;
  return direction === null || day >= reference;
}

/** The day of a weekday, 1 to 7: today, or the last one, or the coming one where the sentence looks ahead. */
export function nearestWeekday(weekday: number, context: Context): Counted {
  const { reference, direction } = context;
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  if (back === 0) return fromSpeaking(context, isoDay(reference));
  const day = direction === 'future' ? reference + 7 - back : reference - back;
  return fromSpeaking(context, isoDay(day), direction);
}
