/** A rectangle of a drawing, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Finds room for labels. Each has some slots, best first, and takes the first one that lies within the frame and touches
 * nothing drawn and no label placed before; without such a slot the label is dropped (null) and its mark stands alone.
 */
export function placeLabels<Slot extends Box>(
  labels: readonly (readonly Slot[])[],
  drawn: readonly Box[],
  frame: Box,
): readonly (Slot | null)[] {
  const taken = [...drawn];
  return labels.map((slots) => {
    const free = slots.find((slot) => isWithin(slot, frame) && !taken.some((box) => touch(slot, box)));
    if (free) taken.push(free);
    return free ?? null;
  });
}

function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The width of a line of label type (13 px sans, in the widest of its weights), a little too large rather than too small. */
export function labelWidth(text: string): number {
  return Math.ceil(text.length * 7);
}
