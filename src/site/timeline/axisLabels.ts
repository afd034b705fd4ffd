import { words } from '#words/words.ts';
import { saySpeaker } from '../knownSpeaker.ts';
import { bareWords, clip, twoLines } from '../words.ts';
import type { Axis, AxisEvent, AxisMore, AxisStatement } from './axis.ts';
import { type Box, labelWidth, placeLabels } from './placeLabels.ts';

/** A label of one or two lines, placed on the drawing. */
export interface AxisLabel extends Box {
  readonly lines: readonly string[];
  /** Which of its sides the text is set against. */
  readonly anchor: 'start' | 'end';
}

export interface AxisLabels {
  /** One a statement and one an event, in their order; null where there is no room. */
  readonly statements: readonly (AxisLabel | null)[];
  readonly events: readonly (AxisLabel | null)[];
}

/** Where things lie on the drawing whose line runs from left to right. */
export interface AxisGeometry {
  readonly frame: Box;
  /** Height of a row of each lane; of its first one where no row is given. */
  readonly laneY: (lane: number, row?: number) => number;
  /** From the line's px to the drawing's. */
  readonly x: (at: number) => number;
}

const LINE = 16;
const MARK = 8;

/** Finds room for the labels of an axis: events first, which have less to choose from, then statements. */
export function labelAxis(axis: Axis, geometry: AxisGeometry): AxisLabels {
  const drawn = [
    ...axis.events.map((event) => poleBox(event, geometry)),
    ...[...axis.statements, ...axis.more].map((mark) => markBox(mark, geometry)),
    ...axis.events.map((event) => eventBox(event, geometry)),
    ...axis.published.map(({ at }) => ({ ...geometry.frame, x: geometry.x(at) - 1, width: 2 })),
  ];
  const labels = [
    ...axis.events.map((event) => eventSlots(event, geometry)),
    ...axis.statements.map((statement) => statementSlots(statement, geometry)),
  ];
  const placed = placeLabels(labels, drawn, geometry.frame);
  return { events: placed.slice(0, axis.events.length), statements: placed.slice(axis.events.length) };
}

function markBox({ at, lane, row }: AxisStatement | AxisMore, { x, laneY }: AxisGeometry): Box {
  return { x: x(at) - MARK, y: laneY(lane, row) - MARK, width: 2 * MARK, height: 2 * MARK };
}

function eventBox(event: AxisEvent, { x, laneY }: AxisGeometry): Box {
  const top = laneY(event.lanes[0] ?? 0, event.row) - MARK;
  const bottom = laneY(event.lanes.at(-1) ?? 0, event.row) + MARK;
  const { from, to } = event.span ?? { from: event.at, to: event.at };
  const [left, right] = [Math.min(from, event.at), Math.max(to, event.at)];
  return { x: x(left) - MARK, y: top, width: right - left + 2 * MARK, height: bottom - top };
}

/** The room right above an event's line, so that no other event's title stands over it. */
function poleBox({ at, lanes, row }: AxisEvent, { x, laneY }: AxisGeometry): Box {
  return { x: x(at) - 0.5, y: laneY(lanes[0] ?? 0, row) - 70, width: 1, height: 70 };
}

/** Above the lane to the right of the mark, to its left, then the same below. */
function statementSlots(
  { at, lane, row, item }: AxisStatement,
  { x, laneY }: AxisGeometry,
): readonly AxisLabel[] {
  const quoted = words.quoted(clip(bareWords(item.quote.segments[0]?.text ?? ''), 34));
  const lines = [saySpeaker(item.quote, item.voice), quoted];
  const [above, below] = [laneY(lane, row) - 8 - 2 * LINE, laneY(lane, row) + 9];
  return [above, below].flatMap((y) => bothSides(lines, x(at), MARK + 5, y));
}

/** Above the first lane of those who take part, beginning or ending at the line; a row higher; then below the last. */
function eventSlots({ at, lanes, row, record }: AxisEvent, { x, laneY }: AxisGeometry): readonly AxisLabel[] {
  const lines = twoLines(record.event.title, 24);
  const top = laneY(lanes[0] ?? 0, row) - 10 - lines.length * LINE;
  const below = laneY(lanes.at(-1) ?? 0, row) + 11;
  return [top, top - 18, top - 36, below, below + 18].flatMap((y) => bothSides(lines, x(at), 3, y));
}

function bothSides(lines: readonly string[], x: number, gap: number, y: number): readonly AxisLabel[] {
  const width = Math.max(...lines.map(labelWidth));
  const box = { y, width, height: lines.length * LINE, lines };
  return [
    { ...box, x: x + gap, anchor: 'start' },
    { ...box, x: x - gap - width, anchor: 'end' },
  ];
}
