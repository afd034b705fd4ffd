/**
 * How a pack holds files: a line of JSON with their lengths in bytes by their paths, then their bytes one after the other; all of
 * it compressed as one. The files themselves are not compressed: Pagefind's client takes them as they are, by their signature.
 */
export type PackDirectory = Readonly<Record<string, number>>;

/** Files of the index by their paths in `pagefind/`. */
export type PackFiles = ReadonlyMap<string, Uint8Array>;

/** The file in the start pack that tells the client how the others are cut. */
export const PLAN_FILE = 'offline-plan.json';

export interface PackPlan {
  /** See `packOf`. */
  readonly fragmentBits: number;
}
