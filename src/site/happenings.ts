import type { Certainty } from '#model/annotations.ts';
import { exactDays } from './days.ts';
import type { Timeline, TimelineItem } from './timeline.ts';

/** One dated item of the timeline. */
export interface Happening {
  readonly value: string;
  readonly certainty: Certainty;
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
