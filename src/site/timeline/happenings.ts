import { dayBounds } from '#model/dayBounds.ts';
import { exactDays } from '../days.ts';
import type { DayCertainty } from '../knownDay.ts';
import type { Timeline, TimelineItem } from './timeline.ts';

/** One dated item of the timeline. */
export interface Happening {
  readonly value: string;
  readonly certainty: DayCertainty;
  readonly item: TimelineItem;
  /** Its first and last day, open ends left out; none where it is not dated to the day, and no drawing can mark it. */
  readonly days: readonly string[];
}

/** The dated items one by one, in the order of their days. */
export function happeningsOf(timeline: Timeline): readonly Happening[] {
  return timeline.days.flatMap(({ value, certainty, items }) => {
    const days = exactDays(value);
    return items.map((item) => ({ value, certainty, item, days }));
  });
}

/** Some of many happenings, and how many there are before and after them. */
export interface SomeHappenings {
  readonly shown: readonly Happening[];
  readonly earlier: number;
  readonly later: number;
}

/**
 * At most so many happenings around a day (`YYYY-MM-DD`), as many after it as up to it where there are; the last ones where
 * no day is given.
 */
export function happeningsAround(
  all: readonly Happening[],
  day: string | null,
  most: number,
): SomeHappenings {
  const begins = ({ value }: Happening): string => dayBounds(value).first ?? dayBounds(value).last ?? '';
  const passed = day === null ? all.length : all.filter((happening) => begins(happening) <= day).length;
  const start = Math.max(0, Math.min(passed - Math.ceil(most / 2), all.length - most));
  const shown = all.slice(start, start + most);
  return { shown, earlier: start, later: all.length - start - shown.length };
}
