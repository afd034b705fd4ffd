import { civil, dayFrom, isoDate, isRealDate } from '../calendar.ts';
import { directionOf, fromSpeaking, STEPS } from '../counted.ts';
import { DAY_OF_MONTH, MONTH, monthOf, POINTER, WEEKDAY, weekdayNumber, YEAR } from '../names.ts';
import { nearestDate } from '../nearest.ts';
import type { Context, Counted, DateParser, Reading } from '../proposal.ts';

/** What may stand behind a day: “, 2022”, “of last year”. */
export const YEAR_BEHIND = `(?:,?\\s+(?:(?<year>${YEAR})\\b(?!-)|(?:of\\s+)?(?<which>last|this|next)\\s+year\\b))?`;
/** “January 10, 2022”, “Jan. 10”, “Friday, Oct. 23”; not the “January 20” of “January 2022”. */
const PATTERN = `\\b(?:${POINTER}(?<weekday>${WEEKDAY}),?\\s+|(?<pointer>last|next)\\s+)?(?<month>${MONTH})\\s{0,3}(?<day>${DAY_OF_MONTH})(?![\\d%]|[,.:]\\d)${YEAR_BEHIND}`;

export const monthDay: DateParser = {
  rule: 'month and day',
  needs: 'month',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => dateReading(groups),
};

/**
 * A day named by the groups `month` and `day`, with `year`, `which` (year), `pointer` (last or next) and `weekday` where the
 * text has them; null for a day that no calendar has. The weekday says which year is meant.
 */
export function dateReading(groups: Readonly<Record<string, string | undefined>>): Reading | null {
  const { year, which, weekday, pointer } = groups;
  const month = monthOf(groups.month ?? '');
  const day = Number.parseInt(groups.day ?? '', 10);
  if (!isRealDate(Number(year ?? LEAP_YEAR), month, day)) return null;
  if (year) return { type: 'DATE', value: isoDate(Number(year), month, day) };
  if (which)
    return { type: 'DATE', value: (context) => inYear(month, day, STEPS[which.toLowerCase()] ?? 0, context) };
  if (pointer)
    return { type: 'DATE', value: (context) => pointed(month, day, pointer.toLowerCase(), context) };
  const number = weekday ? weekdayNumber(weekday) : undefined;
  return { type: 'DATE', value: (context) => nearestDate(month, day, context, number) };
}

/** “Jan. 10 of last year”: so many years from the one of speaking. */
function inYear(month: number, day: number, steps: number, context: Context): Counted | null {
  const year = civil(context.reference).year + steps;
  if (!isRealDate(year, month, day)) return null;
  return fromSpeaking(context, isoDate(year, month, day), directionOf(steps));
}

/** “Last Dec. 2” is the one before the day of speaking, “next Dec. 2” the one after. */
function pointed(month: number, day: number, pointer: string, context: Context): Counted | null {
  const { year } = civil(context.reference);
  const thisYears = dayFrom(year, month, day);
  const steps =
    pointer === 'last' ? -Number(thisYears >= context.reference) : Number(thisYears <= context.reference);
  if (!isRealDate(year + steps, month, day)) return null;
  return fromSpeaking(context, isoDate(year + steps, month, day), pointer === 'last' ? 'past' : 'future');
}

/** Any leap year: 29 February is a day of some years. */
const LEAP_YEAR = 2000;
