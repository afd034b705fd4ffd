import { dayOf, isoDay } from '#model/civil.ts';
import { round } from '../bars.ts';
import { sayDate } from '../sayDate.ts';
import { labelWidth } from './placeLabels.ts';

/** Days laid along a line of so many px. */
export interface DayScale {
  /** The days (`YYYY-MM-DD`) at the line's start and end. */
  readonly ends: readonly [first: string, last: string];
  /** Distance of a day (`YYYY-MM-DD`) from the line's start, in px. */
  readonly at: (day: string) => number;
  /** From one day to the next, in px. */
  readonly dayWidth: number;
  readonly ticks: readonly Tick[];
  /** Where a month, or on a long line a year, begins within the line; the first stands at its first mark. */
  readonly periods: readonly Period[];
}

export interface Tick {
  readonly at: number;
  /** What is written beside a tick that has something to mark: “17”. */
  readonly label: string | null;
  /** The month of a day, or the year of a month, with the first label of each: “Dec”. */
  readonly period: string | null;
}

export interface Period {
  readonly at: number;
  /** Null where the name before reaches into it. */
  readonly name: string | null;
}

/** How much of the line a label takes, in px. */
export type LabelRoom = (label: string) => number;

type Unit = 'day' | 'month' | 'year';

/** A tick a day up to ten weeks, a tick a month up to four years, then a tick a year. */
const LONGEST: Readonly<Record<'day' | 'month', number>> = { day: 70, month: 4 * 366 };

/** The ends of the line that some days, ascending, are laid along: a little before the first and after the last. */
export function scaleEnds(days: readonly number[]): readonly [first: number, last: number] {
  const [earliest = 0] = days;
  const latest = days.at(-1) ?? earliest;
  const margin = Math.max(1, Math.round((latest - earliest) * 0.07));
  return [earliest - margin, latest + margin];
}

/** Lays days along a line; the marked ones, at least one, set its ends and are labelled where there is room. */
export function dayScale(marked: readonly string[], length: number, labelRoom: LabelRoom): DayScale {
  const numbers = marked.map(dayOf).sort((a, b) => a - b);
  const [earliest = 0] = numbers;
  const [first, last] = scaleEnds(numbers);
  const position = (number: number): number => round(((number - first) / (last - first)) * length);
  const unit: Unit = last - first <= LONGEST.day ? 'day' : last - first <= LONGEST.month ? 'month' : 'year';
  const starts = startsOf(unit, first, last);
  return {
    ends: [isoDay(first), isoDay(last)],
    at: (day) => position(dayOf(day)),
    dayWidth: length / (last - first),
    ticks: withLabels(unit, starts, numbers, position, labelRoom),
    periods: periodsOf(unit, earliest, last, position),
  };
}

/** The days between two, both included, on which a unit begins. */
function startsOf(unit: Unit, first: number, last: number): readonly number[] {
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const ending = { day: '', month: '-01', year: '-01-01' }[unit];
  return days.filter((number) => isoDay(number).endsWith(ending));
}

/** Labels the units that have a mark, unless the label before is too near. */
function withLabels(
  unit: Unit,
  starts: readonly number[],
  marked: readonly number[],
  position: (number: number) => number,
  room: LabelRoom,
): readonly Tick[] {
  const busy = new Set(marked.map((number) => periodKey(unit, number)));
  let last = { end: Number.NEGATIVE_INFINITY, period: '' };
  return starts.map((number) => {
    const [at, label] = [position(number), labelOf(unit, number)];
    const half = room(label) / 2;
    if (!busy.has(periodKey(unit, number)) || at - half < last.end) return { at, label: null, period: null };
    const period = shortPeriod(unit, number);
    const tick = { at, label, period: period === last.period ? null : period };
    last = { end: at + half, period };
    return tick;
  });
}

function shortPeriod(unit: Unit, number: number): string {
  if (unit === 'year') return '';
  return unit === 'month' ? periodKey('year', number) : monthName(number);
}

function monthName(number: number): string {
  return sayDate(periodKey('month', number), 'medium').replace(/ \d+$/, '');
}

function periodKey(unit: Unit, number: number): string {
  return isoDay(number).slice(0, { day: 10, month: 7, year: 4 }[unit]);
}

function labelOf(unit: Unit, number: number): string {
  const key = periodKey(unit, number);
  // “17”, “17.”: a day in its own order of the day and the month, without the month.
  if (unit === 'day') return sayDate(key, 'short').replace(monthName(number), '').trim();
  return unit === 'month' ? monthName(number) : key;
}

/** Months above days, years above months; above years there is nothing to say. */
function periodsOf(
  unit: Unit,
  first: number,
  last: number,
  position: (number: number) => number,
): readonly Period[] {
  if (unit === 'year') return [];
  const above = unit === 'day' ? 'month' : 'year';
  let end = Number.NEGATIVE_INFINITY;
  return [first, ...startsOf(above, first + 1, last)].map((number) => {
    const [at, name] = [position(number), sayDate(periodKey(above, number), 'long')];
    if (at < end) return { at, name: null };
    end = at + labelWidth(name);
    return { at, name };
  });
}
