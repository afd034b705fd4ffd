import type { Span } from '#model/span.ts';
import { type Around, around, TELLING, tellsMore } from './around.ts';

/** A place of the former text and one of the new text where the same words stand. */
export interface Pair {
  readonly place: Span;
  readonly at: Span;
}

interface Weighed extends Pair {
  readonly around: Around;
}

/**
 * Finds which places of the same words belong together. A pair counts only where each of its two places is singled out for
 * the other: no other place of either text has as much of the same text around it. Nothing is taken for being the likeliest:
 * a sentence that now stands twice in a row, once before each of its former neighbours, is at neither place.
 *
 * @param isPossible leaves out pairs that what is known already speaks against
 */
export function singleOut(
  former: string,
  text: string,
  places: readonly Span[],
  candidates: readonly Span[],
  isPossible: (place: Span, at: Span) => boolean = () => true,
): Pair[] {
  const pairs = places.flatMap((place) =>
    candidates
      .filter((at) => isPossible(place, at))
      .map((at): Weighed => ({ place, at, around: around(former, place, text, at) })),
  );
  return pairs.filter((pair) => {
    const rivals = pairs.filter(
      (other) => other !== pair && (other.place === pair.place || other.at === pair.at),
    );
    return isTelling(pair)
      ? rivals.every((rival) => tellsMore(pair.around, rival.around))
      : isOnlyLongOne(pair, rivals);
  });
}

/** Whether enough of the text around is the same. */
function isTelling({ around: { before, after } }: Weighed): boolean {
  return before > 0 || after > 0;
}

/** Words that stand once in either text, and are long enough to be no others by chance. */
function isOnlyLongOne({ place }: Weighed, rivals: readonly Weighed[]): boolean {
  return rivals.length === 0 && place.end - place.start >= TELLING;
}
