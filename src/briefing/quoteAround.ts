import type { PlacedMark } from '#markdown/readMarks.ts';
import { isInside } from '#model/span.ts';

/** The first passage, which says by whom and when, of the utterance that a mark stands in; null outside all quotes. */
export function quoteAround(mark: PlacedMark, marks: readonly PlacedMark[]): PlacedMark | null {
  const around = marks.find((other) => other.name === 'quote' && isInside(mark, other));
  const of = around?.attributes.of;
  if (around === undefined || of === undefined) return around ?? null;
  return marks.find(({ name, attributes }) => name === 'quote' && attributes.id === of) ?? null;
}
