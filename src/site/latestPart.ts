import type { Timeline, TimelineDay } from './timeline.ts';

/** A timeline short enough to be drawn, and how many dated entries it leaves out. */
export interface LatestPart {
  readonly timeline: Timeline;
  readonly omitted: number;
}

/**
 * The latest days of a timeline with at most `most` entries, since a drawing of hundreds shows nothing. Where it leaves
 * some out it leaves out undated statements too: beside a part they would not be those of the part.
 */
export function latestPart(timeline: Timeline, most: number): LatestPart {
  const kept: TimelineDay[] = [];
  let entries = 0;
  for (const day of timeline.days.toReversed()) {
    if (entries + day.items.length > most) break;
    entries += day.items.length;
    kept.unshift(day);
  }
  const omitted = timeline.days.reduce((sum, { items }) => sum + items.length, 0) - entries;
  return omitted === 0 ? { timeline, omitted } : { timeline: { days: kept, undated: [] }, omitted };
}
