import type { EventStatus } from '#model/event.ts';
import type { DayCertainty } from '../knownDay.ts';
import { sidesOf, type TimelineDay, type TimelineItem } from './timeline.ts';

/** By what a reader may filter an entry of the timeline. */
export interface EntryFacets {
  readonly kind: TimelineItem['kind'];
  /** Id of who speaks, {@link NONE} where the text names nobody; events have none. */
  readonly speaker?: string | undefined;
  /** Of an event. */
  readonly status?: EventStatus | undefined;
  /** {@link NONE} where there is none. */
  readonly sides: readonly string[];
  readonly certainty: DayCertainty | typeof NONE;
}

/** What stands for the value of an entry that has none. */
export const NONE = 'none';

export function facetsOf(item: TimelineItem, day: Pick<TimelineDay, 'certainty'> | null): EntryFacets {
  const sides = sidesOf(item);
  return {
    kind: item.kind,
    ...(item.kind === 'event'
      ? { status: item.record.event.status }
      : { speaker: item.voice?.speaker.id ?? NONE }),
    sides: sides.length === 0 ? [NONE] : sides,
    certainty: day?.certainty ?? NONE,
  };
}
