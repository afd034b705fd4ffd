import { dayOf, isoDay } from '#model/civil.ts';
import { scaleEnds } from './dayScale.ts';

/** From a first to a last day (`YYYY-MM-DD`), both included. */
export type DayRun = readonly [first: string, last: string];

/**
 * The longest run of days around a centre that can be drawn with every day in its own place: it grows by the nearest of
 * `days` while any two neighbours stay `apart` px from each other on a line of `length` px.
 */
export function runOfDays(days: readonly string[], centre: string, length: number, apart: number): DayRun {
  const middle = dayOf(centre);
  const outward = [...new Set(days)]
    .map(dayOf)
    .filter((day) => day !== middle)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
  let run: readonly number[] = [middle];
  for (const day of outward) {
    const longer = [...run, day].sort((a, b) => a - b);
    if (!fits(longer, length, apart)) break;
    run = longer;
  }
  return [isoDay(run[0] ?? middle), isoDay(run.at(-1) ?? middle)];
}

function fits(days: readonly number[], length: number, apart: number): boolean {
  const [first, last] = scaleEnds(days);
  const least = Math.min(...days.slice(1).map((day, i) => day - (days[i] ?? day)));
  return (least / (last - first)) * length >= apart;
}

/** Whether all of some days lie in a run; false of none. */
export function isWithinRun(days: readonly string[], [first, last]: DayRun): boolean {
  return days.length > 0 && days.every((day) => first <= day && day <= last);
}
