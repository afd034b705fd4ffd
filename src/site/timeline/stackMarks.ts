/** A mark that wants a place: its day along the line, in px, and the lanes that it stands on. */
export interface UnplacedMark {
  readonly at: number;
  readonly lanes: readonly number[];
  /** The stretch of the line that belongs to it, where that is more than its own place. */
  readonly span?: Stretch | null;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a mark stands: along the line in px, and how many marks' sizes beside its lane. */
export interface MarkPlace {
  readonly at: number;
  readonly row: number;
}

/** How many rows each lane has, or all of them. */
export type Rows = number | readonly number[];

/** How far marks of one day stand from each other, along the line or across it, in px. */
export const MARK_SIZE = 15;

/** Marks of two days may come this near, in px. */
const NEAREST = 12;

/**
 * Places marks so that none lies on another and none leaves its day: beside each other before the next day begins, else
 * in rows across the line. One with a stretch of the line keeps its place and has its row to itself there. Null for those
 * that find no place in the rows of their lanes.
 *
 * @param dayWidth how much of the line a day takes, in px
 */
export function stackMarks(
  marks: readonly UnplacedMark[],
  dayWidth: number,
  rows: Rows,
): readonly (MarkPlace | null)[] {
  const days = [...new Set(marks.map(({ at }) => at))];
  const taken: (MarkPlace & UnplacedMark)[] = [];
  return marks.map(({ at, lanes, span = null }) => {
    const others = days.filter((day) => day !== at);
    const least = typeof rows === 'number' ? rows : Math.min(...lanes.map((lane) => rows[lane] ?? 0));
    const slots = slotsOf(at, others, span ? MARK_SIZE : dayWidth, least).map((slot) => ({ ...slot, span }));
    const free = slots.find(
      (slot) => !taken.some((mark) => mark.row === slot.row && isNear(mark, slot) && shareLane(mark, lanes)),
    );
    if (!free) return null;
    taken.push({ ...free, lanes });
    return { at: free.at, row: free.row };
  });
}

/** The places of a day, best first: along the line as far as no other day is touched, then the same a row further. */
function slotsOf(
  at: number,
  others: readonly number[],
  dayWidth: number,
  rows: number,
): readonly MarkPlace[] {
  const beside = Array.from({ length: Math.ceil(dayWidth / MARK_SIZE) }, (_, i) => at + i * MARK_SIZE);
  const own = beside.filter(
    (place) => place === at || !others.some((day) => isNear({ at: day }, { at: place })),
  );
  return Array.from({ length: rows }, (_, row) => own.map((place) => ({ at: place, row }))).flat();
}

function isNear(a: Omit<UnplacedMark, 'lanes'>, b: Omit<UnplacedMark, 'lanes'>): boolean {
  const [left, right] = [a, b].map(({ at, span }) => span ?? { from: at, to: at }) as [Stretch, Stretch];
  return left.from - right.to < NEAREST && right.from - left.to < NEAREST;
}

function shareLane(mark: UnplacedMark, lanes: readonly number[]): boolean {
  return mark.lanes.some((lane) => lanes.includes(lane));
}
