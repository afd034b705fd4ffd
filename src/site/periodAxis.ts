import type { Lane } from './lanes.ts';
import { isPlan, type Period, periodOf, yearOf } from './periods.ts';
import { sidesOf, type TimelineDay, type TimelineItem } from './timeline.ts';

/** How many entries begin in each month, or each year, by lane. */
export interface PeriodAxis {
  /** From the first with an entry to the last, without a gap. */
  readonly periods: readonly Period[];
  readonly columns: readonly PeriodColumn[];
  /** Of the highest column. */
  readonly most: number;
  /** How many entries are dated to no such period. */
  readonly omitted: number;
}

export interface PeriodColumn {
  /** Indices of its period and its lane. */
  readonly place: number;
  readonly lane: number;
  /** How many were said or happened, and how many were planned. */
  readonly solid: number;
  readonly hollow: number;
}

/** Counts entries by lane and by months or years; one with several sides counts on the lane of each. */
export function periodAxisOf(
  days: readonly TimelineDay[],
  lanes: readonly Lane[],
  unit: 'month' | 'year',
): PeriodAxis {
  const items = days.flatMap(({ value, items: same }) =>
    same.map((item) => ({ item, period: unitPeriod(periodOf(value), unit) })),
  );
  const counted = items.flatMap(({ item, period }) => (period === null ? [] : [{ item, period }]));
  const periods = periodsBetween(counted.map(({ period }) => period));
  const marks = counted.flatMap(({ item, period }) =>
    lanesOf(item, lanes).map((lane) => ({ item, lane, place: periods.indexOf(period) })),
  );
  const columns = [...Map.groupBy(marks, ({ lane, place }) => `${lane} ${place}`).values()].flatMap(
    (same) => {
      const hollow = same.filter(({ item }) => isPlan(item)).length;
      return same
        .slice(0, 1)
        .map(({ lane, place }) => ({ lane, place, hollow, solid: same.length - hollow }));
    },
  );
  return {
    periods,
    columns: columns.toSorted((a, b) => a.place - b.place || a.lane - b.lane),
    most: Math.max(0, ...columns.map(({ solid, hollow }) => solid + hollow)),
    omitted: items.length - counted.length,
  };
}

function unitPeriod(period: Period, unit: 'month' | 'year'): Period | null {
  const pattern = unit === 'month' ? /^\d{4}-\d\d$/ : /^\d{4}/;
  if (!pattern.test(period)) return null;
  return unit === 'month' ? period : yearOf(period);
}

function lanesOf(item: TimelineItem, lanes: readonly Lane[]): readonly number[] {
  const sides = sidesOf(item);
  return (sides.length === 0 ? [null] : sides)
    .map((side) => lanes.indexOf(side))
    .filter((place) => place >= 0);
}

/** From the first of some months or years to the last, in order. */
function periodsBetween(some: readonly Period[]): readonly Period[] {
  const sorted = [...new Set(some)].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  const periods: Period[] = [];
  for (
    let period = first;
    period !== undefined && last !== undefined && period <= last;
    period = nextOf(period)
  )
    periods.push(period);
  return periods;
}

function nextOf(period: Period): Period {
  const [year = 0, month] = period.split('-').map(Number);
  if (month === undefined) return pad(year + 1, 4);
  return month === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(month + 1, 2)}`;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
