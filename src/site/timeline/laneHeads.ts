import { twoLines } from '../words.ts';
import { type Lane, laneName } from './lanes.ts';

/** What stands over lanes that stand side by side. */
export interface LaneHeads {
  /** The lines of each lane's head. */
  readonly lines: readonly (readonly string[])[];
  /** Whether names are wider than their lane, so that they stand in two rows by turns. */
  readonly staggered: boolean;
  /** Whether letters stand for the names, which a key then gives. */
  readonly lettered: boolean;
  /** In px. */
  readonly height: number;
}

/** Names of more lanes than these are not read at one look. */
const MOST_NAMED = 5;
/** A letter of a head, and the distance of two heads, in px. */
const LETTER = 6.4;
const APART = 12;

/**
 * The heads of lanes: their names where all have room, in one row or in two by turns; else letters.
 *
 * @param all the lanes of the whole record: a lane has the same letter in each of its pictures
 * @param pitch from one lane to the next, in px
 * @param last from the last lane to the end of what its name has room in, in px
 */
export function laneHeads(
  lanes: readonly Lane[],
  all: readonly Lane[],
  pitch: number,
  last: number,
): LaneHeads {
  for (const staggered of lanes.length > MOST_NAMED ? [] : [false, true]) {
    const step = staggered ? 2 : 1;
    const beside = lanes.length > step ? step * pitch - (staggered ? APART : 0) : Number.POSITIVE_INFINITY;
    const letters = lanes.map((_, i) =>
      Math.floor(Math.min(beside, last + (lanes.length - 1 - i) * pitch) / LETTER),
    );
    const lines = lanes.map((lane, i) => twoLines(laneName(lane), letters[i] ?? 0));
    const areWhole = lines.every((of, i) =>
      of.every((line) => line.length <= (letters[i] ?? 0) && !line.endsWith('…')),
    );
    if (areWhole) return { lines, staggered, lettered: false, height: staggered ? 74 : 44 };
  }
  const lines = lanes.map((lane) => [laneLetter(all.indexOf(lane))]);
  return { lines, staggered: false, lettered: true, height: 32 };
}

/** A, B … Z, AA, AB … */
export function laneLetter(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : laneLetter(Math.floor(place / 26) - 1) + last;
}
