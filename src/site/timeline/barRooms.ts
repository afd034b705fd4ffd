/** How wide lanes of lying bars are, and how long a bar is for each entry; in px. */
export interface BarRooms {
  readonly widths: readonly number[];
  readonly perEntry: number;
}

/** What stands beside a bar: its distance to the next lane, and each digit of its number; in px. */
const APART = 14;
const DIGIT = 8;

/**
 * Shares room among lanes of bars, whose entries are all equally long. Each lane has the same room, or where many stand side
 * by side only what its longest bar and the number beside that take.
 *
 * @param most how many entries the longest bar of each lane has
 */
export function barRooms(most: readonly number[], room: number, isTight: boolean): BarRooms {
  const beside = most.map((entries) => APART + DIGIT * String(entries).length);
  if (!isTight) {
    const width = room / Math.max(1, most.length);
    const perEntry = Math.max(8, width - Math.max(...beside)) / Math.max(1, ...most);
    return { widths: most.map(() => width), perEntry };
  }
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const perEntry = Math.max(8, room - sum(beside)) / Math.max(1, sum(most));
  return { widths: beside.map((width, lane) => width + (most[lane] ?? 0) * perEntry), perEntry };
}
