import { utterancesOf } from '#markdown/marks.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import { gives } from '#model/edtf.ts';
import { isInside, type Span } from '#model/span.ts';

/** The marks that an utterance rests on. */
export interface RestsOn {
  readonly cue: PlacedMark | null;
  /** The words that name who speaks. */
  readonly source: PlacedMark | null;
  /** The date that gives the day it was said. */
  readonly day: PlacedMark | null;
}

/**
 * Finds what an utterance rests on: its cue, and of the marks for its speaker and its day those that stand nearest to the
 * cue, in a paragraph of the cue or of a passage, outside all quotes. A date that is itself inferred states no day.
 */
export function restsOn(first: PlacedMark, marks: readonly PlacedMark[]): RestsOn {
  const { id = '', by, said } = first.attributes;
  const parts = marks.filter((mark) => mark === first || utterancesOf(mark.attributes).includes(id));
  const cue = parts.find((mark) => mark.name === 'cue') ?? null;
  const paragraphs = new Set(parts.map((part) => part.paragraph));
  const quotes = marks.filter((mark) => mark.name === 'quote');
  const around = marks.filter(
    (mark) => paragraphs.has(mark.paragraph) && !quotes.some((quote) => isInside(mark, quote)),
  );
  const nearest = (fits: (mark: PlacedMark) => boolean): PlacedMark | null =>
    around.filter(fits).sort((a, b) => distance(a, cue ?? first) - distance(b, cue ?? first))[0] ?? null;
  return {
    cue,
    source:
      by === undefined ? null : nearest(({ name, attributes }) => name === 'speaker' && attributes.is === by),
    day: said === undefined ? null : nearest((mark) => statesDay(mark, said)),
  };
}

/** Whether a mark is a date of the text that gives a day, and not one that we inferred. */
function statesDay({ name, attributes }: PlacedMark, day: string): boolean {
  return (
    name === 'date' &&
    attributes.inferred === undefined &&
    attributes.is !== undefined &&
    gives(attributes.is, day)
  );
}

function distance(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end, 0);
}
