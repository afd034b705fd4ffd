import { clip, twoLines } from '../words.ts';
import type { Axis } from './axis.ts';
import type { AxisLabel } from './axisLabels.ts';
import type { AxisSpan } from './axisSpan.ts';
import { labelWidth, placeLabels } from './placeLabels.ts';

/** Where things lie on the drawing whose line runs downwards. */
export interface TallGeometry {
  /** Of the whole drawing, in px. */
  readonly width: number;
  readonly height: number;
  /** Where a row of a lane lies. */
  readonly laneX: (lane: number, row?: number) => number;
  /** From the line's px to the drawing's. */
  readonly y: (at: number) => number;
}

const LINE = 15;
/** Less room than this, in px, holds no word. */
const LEAST_ROOM = 48;

/**
 * Finds room for the titles of events, each beside the last lane at the height of its mark. None is struck through by the
 * line of a day of publication where there is room beside that line.
 */
export function labelTallAxis(axis: Axis, geometry: TallGeometry): readonly (AxisLabel | null)[] {
  const { width, height, laneX, y } = geometry;
  const last = axis.lanes.length - 1;
  const marks = [
    ...axis.statements,
    ...axis.more,
    ...axis.events.map(({ lanes, ...rest }) => ({ ...rest, lane: lanes.at(-1) })),
  ].map((mark) => ({ ...mark, ...reachOf(mark) }));
  const slots = axis.events.map(({ at, record }) => {
    const near = marks.filter((mark) => mark.lane === last && mark.from < at + LINE && at - LINE < mark.to);
    const free = laneX(last, Math.max(0, ...near.map(({ row }) => row))) + 12;
    if (width - free < LEAST_ROOM) return [];
    const isStruck = (slot: AxisLabel) =>
      axis.published.some((day) => slot.y < y(day.at) && y(day.at) < slot.y + slot.height);
    return titleSlots(record.event.title, free, width - free, y(at)).toSorted(
      (a, b) => Number(isStruck(a)) - Number(isStruck(b)),
    );
  });
  return placeLabels(slots, [], { x: 0, y: 0, width, height });
}

/** From where to where a mark is drawn along the line, with the stretch that belongs to it. */
function reachOf({ at, span }: { readonly at: number; readonly span?: AxisSpan | null }) {
  return { from: Math.min(at, span?.from ?? at), to: Math.max(at, span?.to ?? at) };
}

/** In two lines, in one that is cut, or a little above or below. */
function titleSlots(title: string, x: number, room: number, middle: number): readonly AxisLabel[] {
  const letters = Math.max(6, Math.floor(room / 7));
  const [two, one] = [twoLines(title, letters), [clip(title, letters)]];
  const slot = (lines: readonly string[], offset: number): AxisLabel => ({
    lines,
    anchor: 'start',
    x,
    y: middle + offset - (lines.length * LINE) / 2,
    width: Math.min(room, Math.max(...lines.map(labelWidth))),
    height: lines.length * LINE,
  });
  return [slot(two, 0), slot(one, 0), slot(two, -8), slot(two, 8), slot(one, -8), slot(one, 8)];
}
