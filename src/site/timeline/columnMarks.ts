import { round } from '../bars.ts';
import type { Box } from './placeLabels.ts';

/** How a column is drawn; in px of the drawing. */
export interface ColumnShape {
  /** Columns stand where days run to the side, and lie where they run down. */
  readonly grows: 'up' | 'aside';
  /** Where it begins, in the direction that it grows in. */
  readonly foot: number;
  /** Where it begins, across that direction, and how far it reaches there. */
  readonly side: number;
  readonly thickness: number;
  /** What an entry is long. */
  readonly perEntry: number;
}

/** What a column is drawn of: what was said or happened, then plans, and its number. */
export interface ColumnMarks {
  readonly solid: Box;
  readonly hollow: Box;
  readonly count: { readonly x: number; readonly y: number };
}

/** Half the line around what is hollow. */
const INSET = 0.8;
/** A bar that counts anything is as long as this. */
const LEAST = 3;

/** The places of a column's marks; a bar that counts nothing has no length, so that it is not drawn. */
export function columnMarks(
  count: { readonly solid: number; readonly hollow: number },
  { grows, foot, side, thickness, perEntry }: ColumnShape,
): ColumnMarks {
  const [solid, hollow] = [count.solid, count.hollow].map((entries) =>
    entries === 0 ? 0 : Math.max(LEAST, entries * perEntry),
  ) as [number, number];
  const box = (start: number, length: number, inset: number): Box => {
    const [across, along] = [Math.max(1, thickness - 2 * inset), Math.max(0, length)];
    return grows === 'up'
      ? boxOf(side + inset, foot - start - along, across, along)
      : boxOf(foot + start, side + inset, along, across);
  };
  const end = solid + hollow + 4;
  return {
    solid: box(0, solid, 0),
    hollow: box(solid, hollow - INSET, INSET),
    count:
      grows === 'up'
        ? { x: round(side + thickness / 2), y: round(foot - end) }
        : { x: round(foot + end), y: round(side + thickness - 2.5) },
  };
}

/** The same with figures as short as a drawing needs, for the page. */
export function shortShape({ foot, side, thickness, perEntry, grows }: ColumnShape): ColumnShape {
  return {
    grows,
    foot: round(foot),
    side: round(side),
    thickness: round(thickness),
    perEntry: Number(perEntry.toPrecision(4)),
  };
}

export function boxOf(x: number, y: number, width: number, height: number): Box {
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}
