import type { Lane } from './lanes.ts';
import { periodSlots, type Slot } from './periodSlots.ts';
import { isPlan, type Period, periodOf, yearOf } from './periods.ts';
import { sidesOf, type TimelineDay, type TimelineItem } from './timeline.ts';

/** How many entries begin in each month, or each year, by lane. */
export interface PeriodAxis {
  /** From the first with an entry to the last. */
  readonly slots: readonly Slot[];
  readonly columns: readonly PeriodColumn[];
  /** How many entries the highest column has, at least one. */
  readonly most: number;
  /** What is dated to no such period. */
  readonly omitted: readonly TimelineDay[];
}

export interface PeriodColumn {
  readonly period: Period;
  /** Indices of its slot and its lane. */
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
  const slots = periodSlots(unitPeriods(days, unit));
  const marks = days.flatMap(({ value, items }) => {
    const period = unitPeriod(periodOf(value), unit);
    if (period === null) return [];
    return items.flatMap((item) => lanesOf(item, lanes).map((lane) => ({ item, lane, period })));
  });
  const columns = [...Map.groupBy(marks, ({ lane, period }) => `${lane} ${period}`).values()].flatMap(
    (same) => {
      const hollow = same.filter(({ item }) => isPlan(item)).length;
      return same.slice(0, 1).map(({ lane, period }) => ({
        period,
        place: slots.indexOf(period),
        lane,
        hollow,
        solid: same.length - hollow,
      }));
    },
  );
  return {
    slots,
    columns: columns.toSorted((a, b) => a.place - b.place || a.lane - b.lane),
    most: Math.max(1, ...columns.map(({ solid, hollow }) => solid + hollow)),
    omitted: days.filter(({ value }) => unitPeriod(periodOf(value), unit) === null),
  };
}

/** How many entries the highest column of each lane has. */
export function mostOnLanes({ columns }: PeriodAxis, lanes: number): readonly number[] {
  return Array.from({ length: lanes }, (_, place) =>
    Math.max(0, ...columns.filter(({ lane }) => lane === place).map(({ solid, hollow }) => solid + hollow)),
  );
}

/** The months or the years that some days begin in; what is dated more coarsely has none. */
export function unitPeriods(days: readonly TimelineDay[], unit: 'month' | 'year'): readonly Period[] {
  return days.flatMap(({ value }) => unitPeriod(periodOf(value), unit) ?? []);
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
