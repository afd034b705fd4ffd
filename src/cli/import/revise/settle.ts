import { quoteAround } from '#briefing/quoteAround.ts';
import { restsOn } from '#briefing/restsOn.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import { areOverlapping } from '#model/dayBounds.ts';

/** Marks that hold together, and what had to give way for that. */
export interface Settled {
  readonly marks: readonly PlacedMark[];
  /** Dates whose anchor is lost: the day they are counted from is mentioned no more, or the quote around them has none. */
  readonly unanchored: readonly PlacedMark[];
}

/**
 * Takes off dates that are counted from what is no longer there, and has a day that is stated by no words any more be an
 * inferred one. Either may leave another without its basis, so it goes on until all hold.
 */
export function settle(marks: readonly PlacedMark[]): Settled {
  const unanchored = marks.filter((mark) => !isAnchored(mark, marks));
  if (unanchored.length > 0) {
    const rest = settle(marks.filter((mark) => !unanchored.includes(mark)));
    return { ...rest, unanchored: [...unanchored, ...rest.unanchored] };
  }
  return {
    marks: marks.map((mark) =>
      isUnstated(mark, marks) ? { ...mark, attributes: withInferred(mark.attributes) } : mark,
    ),
    unanchored,
  };
}

function isAnchored(date: PlacedMark, marks: readonly PlacedMark[]): boolean {
  const { from } = date.attributes;
  if (date.name !== 'date' || from === undefined || from === 'published') return true;
  if (from === 'said') return quoteAround(date, marks)?.attributes.said !== undefined;
  return marks.some(
    ({ name, start, attributes: { is } }) =>
      name === 'date' && start < date.start && is !== undefined && areOverlapping(is, from),
  );
}

function isUnstated(quote: PlacedMark, marks: readonly PlacedMark[]): boolean {
  const { said, inferred } = quote.attributes;
  if (quote.name !== 'quote' || said === undefined || inferred !== undefined) return false;
  return restsOn(quote, marks).day === null;
}

/** `inferred` stands right after `said`, as an import writes it. */
function withInferred(attributes: PlacedMark['attributes']): PlacedMark['attributes'] {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      name === 'said'
        ? [
            [name, value],
            ['inferred', ''],
          ]
        : [[name, value]],
    ),
  );
}
