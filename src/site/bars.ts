/** A stretch of a bar, in the units of its drawing. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** Between two stretches of a strip. */
const GAP = 2;

/** The least that is drawn of a share, so that no voice is left out of the picture. */
const LEAST = 2;

/** Divides `width` by shares, with a gap between neighbours. All of it is used; with no shares there is nothing. */
export function stripParts(shares: readonly number[], width: number): readonly Stretch[] {
  const room = Math.max(0, width - GAP * (shares.length - 1) - LEAST * shares.length);
  const sum = shares.reduce((total, share) => total + share, 0);
  let x = 0;
  return shares.map((share) => {
    const part = { x: round(x), width: round(LEAST + (sum === 0 ? 0 : (share / sum) * room)) };
    x += part.width + GAP;
    return part;
  });
}

/** How long a bar is for `value` where `most` fills `width`. */
export function barLength(value: number, most: number, width: number): number {
  return most === 0 ? 0 : round(Math.max(LEAST, (value / most) * width));
}

/** Hundredths of a pixel are enough for a drawing. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
