import { compareText } from '../days.ts';
import { entriesIn, isMonth, type Period, periodOf, yearOf } from './periods.ts';
import type { TimelineDay } from './timeline.ts';

/** The entries of a month, in their order. */
export interface MonthFold {
  readonly period: Period;
  readonly days: readonly TimelineDay[];
  /** How many entries there are. */
  readonly count: number;
}

/** The entries of a year: those that are dated to no month of it, and its months. */
export interface YearFold extends MonthFold {
  readonly months: readonly MonthFold[];
}

/** So many entries are read at one go; more fold by years and months. */
const MOST_UNFOLDED = 50;
/** So many months are overlooked at one go; of more, only the newest year is open. */
const MOST_MONTHS = 24;

/** Whether days fold by years and months. */
export function isFolded(days: readonly TimelineDay[]): boolean {
  return entriesIn(days) > MOST_UNFOLDED;
}

/** Days by the years and months that they begin in, in the order of the days. */
export function foldsOf(days: readonly TimelineDay[]): readonly YearFold[] {
  const years = Map.groupBy(days, ({ value }) => yearOf(periodOf(value)));
  // A decade (`202X`) before its years.
  const inOrder = [...years].sort(([a], [b]) => compareText(a.replaceAll('X', ''), b.replaceAll('X', '')));
  return inOrder.map(([period, ofYear]) => {
    const months = Map.groupBy(ofYear, ({ value }) => periodOf(value));
    const folds = [...months].map(([month, ofMonth]) => foldOf(month, ofMonth));
    return {
      ...foldOf(period, ofYear),
      days: folds.filter((fold) => !isMonth(fold.period)).flatMap((fold) => fold.days),
      months: folds
        .filter((fold) => isMonth(fold.period))
        .toSorted((a, b) => compareText(a.period, b.period)),
    };
  });
}

function foldOf(period: Period, days: readonly TimelineDay[]): MonthFold {
  return { period, days, count: entriesIn(days) };
}

/**
 * The folds that stand open before a reader opens any: the month of the newest article, or the last one before it that has
 * entries, and its year; all years where their months are few.
 *
 * @param newest the day of the newest article
 */
export function openPeriods(folds: readonly YearFold[], newest: string | null): ReadonlySet<Period> {
  const months = folds.flatMap((year) => year.months.map(({ period }) => period));
  const ofNewest = newest === null ? months : months.filter((period) => period <= newest.slice(0, 7));
  const month = ofNewest.at(-1) ?? months[0];
  const years = months.length <= MOST_MONTHS ? folds.map(({ period }) => period) : [];
  return new Set([...years, ...(month === undefined ? [] : [month, yearOf(month)])]);
}
