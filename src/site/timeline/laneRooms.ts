import { MARK_SIZE } from './stackMarks.ts';

/** How many rows of marks each lane has, and how much room across the line it takes, in px. */
export interface LaneRooms {
  readonly rows: readonly number[];
  readonly widths: readonly number[];
}

/** A lane with one mark on it, and the figure after the last one of a lane that has more (“+3”), in px. */
const ONE = 20;
const FIGURE = 24;

/**
 * Shares room among lanes that stand side by side: each has its first row; further ones go, row by row, to those that want
 * them while there is room.
 *
 * @param wanted how many rows each lane would take
 * @param room in px
 * @param least what each lane takes at least, in px
 */
export function laneRooms(wanted: readonly number[], room: number, least = ONE): LaneRooms {
  const widthOf = (rows: number, lane: number): number => {
    const figure = (wanted[lane] ?? 0) > rows ? FIGURE : 0;
    return Math.max(least, ONE + (rows - 1) * MARK_SIZE + figure);
  };
  const sum = (all: readonly number[]): number => all.map(widthOf).reduce((a, b) => a + b, 0);
  let rows: readonly number[] = wanted.map(() => 1);
  for (let row = 2; row <= Math.max(...wanted, 1); row += 1)
    for (const lane of wanted.keys()) {
      const more = rows.map((count, i) => (i === lane ? row : count));
      if ((wanted[lane] ?? 0) >= row && rows[lane] === row - 1 && sum(more) <= room) rows = more;
    }
  return { rows, widths: rows.map(widthOf) };
}
