/** A mark that wants a place: its day along the line, in px, and the lanes that it stands on. */
export interface UnplacedMark {
  readonly at: number;
  readonly lanes: readonly number[];
}

/** Where a mark stands: along the line in px, and how many marks' sizes beside its lane. */
export interface MarkPlace {
  readonly at: number;
  readonly row: number;
}

/** How far marks of one day stand from each other, along the line or across it, in px. */
export const MARK_SIZE = 15;

/** Marks of two days may come this near, in px. */
const NEAREST = 12;

/**
 * Places marks so that none lies on another and none leaves its day: beside each other before the next day begins, else
 * in rows across the line. Null for those that find no place in `rows` rows.
 *
 * @param dayWidth how much of the line a day takes, in px
 */
export function stackMarks(
  marks: readonly UnplacedMark[],
  dayWidth: number,
  rows: number,
): readonly (MarkPlace | null)[] {
  const days = [...new Set(marks.map(({ at }) => at))];
  const taken: (MarkPlace & UnplacedMark)[] = [];
  return marks.map(({ at, lanes }) => {
    const others = days.filter((day) => day !== at);
    const free = slotsOf(at, others, dayWidth, rows).find(
      (slot) => !taken.some((mark) => mark.row === slot.row && isNear(mark, slot) && shareLane(mark, lanes)),
    );
    if (free) taken.push({ ...free, lanes });
    return free ?? null;
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

function isNear(a: Pick<MarkPlace, 'at'>, b: Pick<MarkPlace, 'at'>): boolean {
  return Math.abs(a.at - b.at) < NEAREST;
}

function shareLane(mark: UnplacedMark, lanes: readonly number[]): boolean {
  return mark.lanes.some((lane) => lanes.includes(lane));
}
