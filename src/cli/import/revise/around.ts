import type { Span } from '#model/span.ts';

/**
 * As many characters on one side tell a place from others: the length of the prefix and suffix that Hypothesis keeps of a
 * W3C TextQuoteSelector. Words that are themselves as long need no others around them.
 */
export const TELLING = 32;

/** How many characters are the same before and after two places of the same words; 0 where they are too few to tell anything. */
export interface Around {
  readonly before: number;
  readonly after: number;
}

/** Compares what stands around a place of the former text with what stands around one of the new text. */
export function around(former: string, place: Span, text: string, at: Span): Around {
  let before = 0;
  while (
    before < Math.min(place.start, at.start) &&
    former[place.start - before - 1] === text[at.start - before - 1]
  )
    before += 1;
  let after = 0;
  while (
    after < Math.min(former.length - place.end, text.length - at.end) &&
    former[place.end + after] === text[at.end + after]
  )
    after += 1;
  return {
    before: telling(before, before === place.start && before === at.start),
    after: telling(after, after === former.length - place.end && after === text.length - at.end),
  };
}

/** Where both texts begin or end there is nothing more to compare. */
function telling(same: number, atEdge: boolean): number {
  return atEdge ? Math.max(same, TELLING) : same < TELLING ? 0 : same;
}

/** Whether one place has at least as much around it on either side, and more on one. */
export function tellsMore(one: Around, other: Around): boolean {
  return (
    one.before >= other.before &&
    one.after >= other.after &&
    (one.before > other.before || one.after > other.after)
  );
}
