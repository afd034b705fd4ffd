import { weekdayOf } from '#model/civil.ts';
import { civil, type Day, isoDay, shift } from '../calendar.ts';
import { fromSpeaking, toldOn } from '../counted.ts';
import { HOLIDAYS } from '../holidays.ts';
import { MONTH, YEAR } from '../names.ts';
import { nearestYear } from '../nearest.ts';
import { yearTold } from '../passage.ts';
import type { Context, Counted, DateParser } from '../proposal.ts';

const NAMES = Object.keys(HOLIDAYS)
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replaceAll("'", "['’]?").replaceAll('.', '\\.?').replaceAll(' ', '\\s+'));
/** Many countries have an Independence Day: a date beside it tells that it is another's. */
const NO_OTHERS = `(?<!independence\\sday(?=,?\\s+(?:on\\s+)?(?:${MONTH}\\s\\d|\\d{1,2}\\s${MONTH})))`;
const PATTERN = `\\b(?:(?<which>last|next|this)\\s+)?(?<name>${NAMES.join('|')})\\b(?:\\s+(?<unit>week|weekend)\\b)?(?:,?\\s+(?<year>${YEAR})\\b)?${NO_OTHERS}`;

/** “Christmas Eve”, “Thanksgiving weekend”, “Election Day 2020”: the nearest one, where the sentence looks. */
export const holiday: DateParser = {
  rule: 'holiday',
  needs: 'holiday',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const dayIn = holidayNamed(groups.name ?? '');
    if (!dayIn || !/^\p{Lu}/u.test(groups.name ?? '')) return null;
    const unit = groups.unit?.toLowerCase() as 'week' | 'weekend' | undefined;
    if (groups.year) return { type: 'DATE', value: around(dayIn(Number(groups.year)), unit) };
    return { type: 'DATE', value: (context) => nearest(dayIn, unit, pointed(groups.which, context)) };
  },
};

/** “Christmas week”; “Labor Day weekend” is the one before its Monday. */
function around(day: Day, unit: 'week' | 'weekend' | undefined): string {
  if (unit === undefined) return isoDay(day);
  return shift(unit, 0, unit === 'weekend' && weekdayOf(day) === 1 ? day - 1 : day);
}

/** Apostrophes and white space are written in many ways. */
const plain = (name: string): string => name.toLowerCase().replace(/['’.]/g, '').replace(/\s+/g, ' ');
const BY_PLAIN_NAME = new Map(Object.entries(HOLIDAYS).map(([name, dayIn]) => [plain(name), dayIn]));
const holidayNamed = (name: string): ((year: number) => Day) | undefined => BY_PLAIN_NAME.get(plain(name));

function pointed(which: string | undefined, context: Context): Context {
  if (which?.toLowerCase() === 'last') return { ...context, direction: 'past' };
  return which?.toLowerCase() === 'next' ? { ...context, direction: 'future' } : context;
}

/** The one of the year nearest to the day of speaking, on the side that the sentence looks to. */
function nearest(
  dayIn: (year: number) => Day,
  unit: 'week' | 'weekend' | undefined,
  context: Context,
): Counted {
  const { year } = civil(context.reference);
  const told = yearTold(civil(dayIn(year)).month, dayIn, context);
  if (told !== null) return toldOn(context, around(dayIn(told), unit));
  const choice = nearestYear([year - 1, year, year + 1], dayIn, context);
  return fromSpeaking(context, around(dayIn(choice?.year ?? year), unit), choice?.direction);
}
