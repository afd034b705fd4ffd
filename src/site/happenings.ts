import type { Certainty } from '#model/annotations.ts';
import { dayBounds } from './days.ts';
import type { Timeline, TimelineItem } from './timeline.ts';

/** One dated item of the timeline. */
export interface Happening {
  readonly value: string;
  readonly certainty: Certainty;
  readonly item: TimelineItem;
  /** The day that a drawing marks it on; null where its first and last day are both open. */
  readonly day: string | null;
}

/** The dated items one by one, in the order of their days. */
export function happeningsOf(timeline: Timeline): readonly Happening[] {
  return timeline.days.flatMap(({ value, certainty, items }) => {
    const { first, last } = dayBounds(value);
    return items.map((item) => ({ value, certainty, item, day: first ?? last }));
  });
}
