import type { TextDocument } from '../../text/document.ts';
import { dayOf, isoDay } from '../calendar.ts';
import { directionAt } from '../direction.ts';
import { dayNamed } from '../grain.ts';
import type { CrossesBreak } from '../paragraphBreaks.ts';
import type { Resolved } from './resolve.ts';

/** What may stand between the two halves of one time: “10 p.m. Wednesday”, “noon on Thursday”, “the night of Oct. 23”. */
const JOINT = /^(?:,?\s+(?:on\s+|of\s+)?|,\s*)$/i;
/** What stands between the hours of a range: “between 2 and 4 p.m. Tuesday”. */
const RANGE = /^\s*(?:[-–—]|and|to|until|till)\s*$/i;
const TO = /^\s*(?:[-–—]|to|until|till)\s*$/i;
const JOINT_TO_TIME = /^(?:,?\s+(?:at\s+|around\s+|about\s+)?)$/i;

/** Joins a clock time or part of a day to the day beside it; one that has none falls on the day the text spoke of last. */
export function joinTimes(
  dates: readonly Resolved[],
  document: TextDocument,
  published: string,
  crossesBreak: CrossesBreak,
): Resolved[] {
  const { text } = document;
  const joined: Resolved[] = [];
  const today: Pick<Resolved, 'value' | 'anchor'> = {
    value: published,
    anchor: { kind: 'published', value: published },
  };
  let day = today;
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i] as Resolved;
    const after = dates[i + 1];
    const next = after && !crossesBreak(date.start, after.end) ? after : undefined;
    // “09:20 The chief says …”: a report of the day, told hour by hour.
    if (isTimeAlone(date) && crossesBreak(date.start - 1, date.start + 1)) day = today;
    const between = next ? text.slice(date.end, next.start) : '';
    if (next && isTimeAlone(date) && dayNamed(next.value) && JOINT.test(between)) {
      const onDay = { ...timeOn(next, date), start: date.start };
      joined.push(...shareDay(joined.pop(), onDay, text), onDay);
      i++;
    } else if (next && isTimeAlone(next) && dayNamed(date.value) && JOINT_TO_TIME.test(between)) {
      joined.push({ ...timeOn(date, next), end: next.end });
      i++;
    } else if (isTimeAlone(date)) {
      // “They lifted the curfew at 6 a.m.”: what is over was not on a day to come.
      const isOver = day.value > published && directionAt(document, date) === 'past';
      const { value, ...rest } = isOver ? today : day;
      const placed = { ...date, ...rest, value: value + date.value };
      joined.push(runsOn(joined.at(-1), placed, text) ? onNextDay(placed) : placed);
    } else joined.push(date);
    const named = dayNamed(joined.at(-1)?.value ?? '');
    if (named) day = { value: named, anchor: { kind: 'mentioned', value: named } };
  }
  return joined;
}

/** The hour that begins a range is of the day on which it ends, unless it has one of its own. */
function shareDay(from: Resolved | undefined, to: Resolved, text: string): Resolved[] {
  if (from === undefined) return [];
  const isHour = from.rule === 'clock time' || from.rule === 'named hour';
  if (!isHour || !RANGE.test(text.slice(from.end, to.start))) return [from];
  const { start, end, rule, type, value } = from;
  const hour = value.slice(value.indexOf('T'));
  return [{ ...to, start, end, rule, type, value: `${dayNamed(to.value)}${hour}` }];
}

/** “From 8 p.m. to 6 a.m.”: the hour that ends a range comes after the one that begins it. */
function runsOn(from: Resolved | undefined, to: Resolved, text: string): boolean {
  const day = from && dayNamed(from.value);
  if (!day || day !== dayNamed(to.value) || to.rule !== 'clock time') return false;
  return /T\d/.test(from.value) && to.value < from.value && TO.test(text.slice(from.end, to.start));
}

const onNextDay = (time: Resolved): Resolved => ({
  ...time,
  value: isoDay(dayOf(time.value.slice(0, 10)) + 1) + time.value.slice(10),
});

const isTimeAlone = ({ value }: Resolved): boolean => value.startsWith('T');

/** A day with the time beside it. How the day was read is what its reader asks. */
const timeOn = (day: Resolved, { type, value }: Resolved): Resolved => ({
  ...day,
  type,
  value: `${dayNamed(day.value)}${inHalf(value, day.value)}`,
});

/** “9:30 last night” is `T21:30`: the part of the day tells which half an open hour is of. */
function inHalf(time: string, day: string): string {
  const hour = Number(time.slice(1, 3));
  const isLate = /T(?:EV|NI)$/.test(day) ? hour >= 5 : /TAF$/.test(day);
  return isLate && hour < 12 ? `T${hour + 12}${time.slice(3)}` : time;
}
