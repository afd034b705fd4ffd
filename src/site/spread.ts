/** A mark may stand this many times its own width from its day before it is drawn over its neighbour instead. */
const FARTHEST = 3;

/**
 * Moves marks that would lie on each other apart along the line, in their order.
 *
 * @param wanted where each mark belongs, in px, in ascending order
 * @param size how much room a mark takes, in px
 */
export function spread(wanted: readonly number[], size: number): readonly number[] {
  let free = Number.NEGATIVE_INFINITY;
  return wanted.map((at) => {
    const place = free - at > FARTHEST * size || free < at ? at : free;
    free = Math.max(free, place + size);
    return place;
  });
}
