import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';

/** From offsets of a file to a place in it; undefined where the file has no such offsets. */
export function placeBetween(file: VFile, from: number, to: number): Position | undefined {
  const { toPoint } = location(file);
  const [start, end] = [toPoint(from), toPoint(to)];
  return start && end && { start, end };
}
