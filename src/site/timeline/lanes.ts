import { words } from '#words/words.ts';
import { sidesOf, type Timeline, type TimelineItem } from './timeline.ts';

/** A lane of the timeline: a side, or null for all that has none. */
export type Lane = string | null;

/** How a lane is called. */
export const laneName = (lane: Lane): string => lane ?? words.timeline.noSide;

/** More sides than these would need a search too long for a build; they keep the alphabet's order. */
const MOST_ORDERED = 6;

/**
 * The lanes of a timeline. Sides stand in the alphabet's order, changed only so that the lines which join the sides of an
 * event run through as few others as can be: the absence of a side must be seen. What has no side comes last.
 */
export function lanesOf(timeline: Timeline): readonly Lane[] {
  const items = itemsOf(timeline);
  const sides = [...new Set(items.flatMap(sidesOf))].sort((a, b) => a.localeCompare(b, 'en'));
  const joined = items.filter((item) => item.kind === 'event').map(sidesOf);
  const ordered = sides.length > MOST_ORDERED ? sides : fewestCrossings(sides, joined);
  return items.some((item) => sidesOf(item).length === 0) || sides.length === 0
    ? [...ordered, null]
    : ordered;
}

/** Of more lanes than these, those without a mark are left out: there is room for no more. */
const MOST_EMPTY_SHOWN = 5;

/** The lanes that a part of the record is drawn on: all, so that the absence of a side is seen, or those with a mark. */
export function lanesOfPart(lanes: readonly Lane[], part: Timeline): readonly Lane[] {
  if (lanes.length <= MOST_EMPTY_SHOWN) return lanes;
  const used = new Set(lanesOf(part));
  return lanes.filter((lane) => used.has(lane));
}

function itemsOf({ days, undated }: Timeline): readonly TimelineItem[] {
  return [...days.flatMap((day) => day.items), ...undated];
}

function fewestCrossings(
  sides: readonly string[],
  joined: readonly (readonly string[])[],
): readonly string[] {
  let best: readonly string[] = sides;
  let least = crossings(sides, joined);
  for (const order of permutations(sides)) {
    const count = crossings(order, joined);
    if (count < least) [best, least] = [order, count];
  }
  return best;
}

/** How many lanes lie between the outermost sides of an event without taking part in it, over all events. */
function crossings(order: readonly string[], joined: readonly (readonly string[])[]): number {
  return joined.reduce((sum, sides) => {
    const places = sides.map((side) => order.indexOf(side));
    return sum + (places.length === 0 ? 0 : Math.max(...places) - Math.min(...places) + 1 - places.length);
  }, 0);
}

/** All orders of some items, in the order of their alphabet. */
function* permutations(items: readonly string[]): Generator<readonly string[]> {
  if (items.length < 2) yield items;
  else
    for (const item of items)
      for (const rest of permutations(items.filter((other) => other !== item))) yield [item, ...rest];
}
