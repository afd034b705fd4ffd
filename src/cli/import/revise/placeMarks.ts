import { utterancesOf } from '#markdown/marks.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import type { Span } from '#model/span.ts';
import { mayStandTogether } from './nesting.ts';
import type { NewLine } from './newLines.ts';
import { isKept, type Outcome } from './outcomes.ts';

/** The marks that are kept, in the new text. A cue of two statements of which one is lost is that of the other. */
export function marksOf(outcomes: readonly Outcome[]): PlacedMark[] {
  const kept = outcomes.filter(isKept).map(({ mark, at }): PlacedMark => ({ ...mark, ...at }));
  const statements = new Set(
    kept.flatMap(({ name, attributes }) => (name === 'quote' ? (attributes.id ?? []) : [])),
  );
  return kept.map((mark) => {
    const ids = utterancesOf(mark.attributes);
    const left = ids.filter((id) => statements.has(id));
    return left.length === ids.length
      ? mark
      : { ...mark, attributes: { ...mark.attributes, of: left.join(' ') } };
  });
}

/** Marks of the parser as an import writes them: none that crosses another, or the end of a paragraph. */
export function fitting(marks: readonly PlacedMark[], lines: readonly NewLine[]): PlacedMark[] {
  const fit: PlacedMark[] = [];
  for (const mark of inOrder(marks)) {
    const isWhole = !lines.some(({ start, opens }) => opens && mark.start < start && start < mark.end);
    if (isWhole && fit.every((other) => mayStandTogether(mark, other))) fit.push(mark);
  }
  return fit;
}

/** In the order in which they begin, the outer one first. */
export function inOrder(marks: readonly PlacedMark[]): PlacedMark[] {
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The paragraph that an offset of the text stands in. */
export function paragraphOf(
  { start }: Span,
  lines: readonly { readonly start: number; readonly opens: boolean }[],
): number {
  return lines.filter((line) => line.opens && line.start <= start).length - 1;
}
