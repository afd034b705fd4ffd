import type { VFile } from 'vfile';
import type { SourceText } from '#briefing/sourceText.ts';
import type { FoldedText } from '#markdown/fold.ts';
import { utterancesOf } from '#markdown/marks.ts';
import type { ArticleDocument } from '#markdown/readArticle.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import { isInside, type Span } from '#model/span.ts';
import { parse } from '#parse/parse.ts';
import { readDocument } from '#parse/text/document.ts';
import type { Draft } from '../draft.ts';
import type { Library } from '../library.ts';
import { composeBody } from './composeBody.ts';
import { loseDependants } from './dependants.ts';
import { newFindings } from './findings.ts';
import { formerFile } from './formerFile.ts';
import { inPlaceOf } from './inPlaceOf.ts';
import { mayStandTogether, type NamedSpan } from './nesting.ts';
import { type NewLine, newLines } from './newLines.ts';
import { isKept, type Outcome, outcomesOf } from './outcomes.ts';
import { refuseOverlaps } from './refuseOverlaps.ts';
import { settle } from './settle.ts';
import type { Pair } from './singleOut.ts';
import { isNew, withStanding } from './standing.ts';
import { standingLines } from './standingLines.ts';
import { inSource, type NewText } from './writeLines.ts';

/** An article on file that is sound, beside its source text. */
export interface FiledSource {
  readonly slug: string;
  readonly file: VFile;
  readonly document: ArticleDocument;
  readonly source: SourceText;
}

/** What a revised source makes of an article. */
export interface Merge {
  readonly outcomes: readonly Outcome[];
  /** What was added in new and changed sentences; its spans are those of the new source text. */
  readonly added: Draft;
  /** All marks of the revised article, placed in its folded text. */
  readonly marks: readonly PlacedMark[];
  /** All that follows the front matter. */
  readonly body: string;
  readonly folded: FoldedText;
  /** What stands in the new text where a mark stood: see {@link inPlaceOf}. */
  readonly inPlaceOf: (mark: PlacedMark) => string;
}

/** Marks of the parser have no place in the former file. */
const NOWHERE = { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };

/** Merges a revised source text into its article: what stands stays with its marks, what is new is marked as an import would. */
export function mergeSource(
  { slug, file, document, source }: FiledSource,
  text: NewText,
  library: Library,
): Merge {
  const { front, unmarked } = document;
  const { folded } = text;
  const standing = standingLines(unmarked.text, unmarked.sentences, folded.text);
  const placed = loseDependants(
    refuseOverlaps(outcomesOf(unmarked.text, unmarked.marks, folded.text, standing)),
  );
  const kept = marksOf(placed);

  const read = readDocument(text.text);
  const foldedSpan = folder(folded.offsets);
  const former = { ...formerFile(file, document), ...unmarked };
  const lines = newLines(
    folded.text,
    { paragraphs: read.paragraphs.map(foldedSpan), sentences: read.sentences.map(foldedSpan) },
    {
      lines: unmarked.sentences,
      paragraphs: unmarked.paragraphs,
      sourceParagraphs: readDocument(source.text).paragraphs.map(folder(source.folded.offsets)),
    },
    standing,
    kept,
  );

  const pairs = placed.filter(isKept).map(({ mark, at }): Pair => ({ place: mark, at }));
  // Words of a mark that is kept are known, wherever they stand.
  const known = withStanding(standing, pairs);
  const annotations = parse(text.text, front);
  const added = newFindings(
    { slug, document: read, annotations, kept: kept.map((mark) => ({ ...mark, ...inSource(mark, folded) })) },
    (mark) =>
      isNew(known, foldedSpan(mark), folded.text) && !isUndecided({ ...mark, ...foldedSpan(mark) }, placed),
    library,
    front.rights,
  );
  const fresh = added.marks.map(
    ({ name, attributes, ...span }): PlacedMark => ({
      name,
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [key, value === true ? '' : value]),
      ),
      ...foldedSpan(span),
      paragraph: 0,
      position: NOWHERE,
    }),
  );
  const settled = settle(
    inOrder([...kept, ...fitting(fresh, lines)]).map((mark) => ({
      ...mark,
      paragraph: paragraphOf(mark, lines),
    })),
  );
  const outcomes = placed.map(
    (outcome): Outcome =>
      settled.unanchored.some(({ position }) => position === outcome.mark.position)
        ? { kind: 'gone', mark: outcome.mark, because: 'counted-from' }
        : outcome,
  );
  return {
    outcomes,
    added: written(added, settled.marks),
    marks: settled.marks,
    body: composeBody(lines, settled.marks, text, former),
    folded,
    inPlaceOf: (mark) =>
      inPlaceOf(mark, unmarked.text, folded.text, standing, besides(mark, unmarked.sentences, pairs)),
  };
}

/** The marks that are kept, in the new text. A cue of two statements of which one is lost is that of the other. */
function marksOf(outcomes: readonly Outcome[]): PlacedMark[] {
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
function fitting(marks: readonly PlacedMark[], lines: readonly NewLine[]): PlacedMark[] {
  const fit: PlacedMark[] = [];
  for (const mark of inOrder(marks)) {
    const isWhole = !lines.some(({ start, opens }) => opens && mark.start < start && start < mark.end);
    if (isWhole && fit.every((other) => mayStandTogether(mark, other))) fit.push(mark);
  }
  return fit;
}

/** What of a draft is written: files of speakers and events that a mark points to. */
function written({ marks, speakers, events, quotes }: Draft, all: readonly PlacedMark[]): Draft {
  const named = new Set(all.flatMap(({ attributes: { is, by, id } }) => [is, by, id]));
  return {
    marks,
    speakers: speakers.filter(({ id }) => named.has(id)),
    events: events.filter(({ id }) => named.has(id)),
    quotes: quotes.filter(({ id }) => named.has(id)),
  };
}

/** The kept marks of the sentence that a mark stands in. */
function besides(mark: Span, lines: readonly Span[], pairs: readonly Pair[]): Pair[] {
  const line = lines.find((span) => isInside(mark, span));
  return line === undefined ? [] : pairs.filter(({ place }) => isInside(place, line));
}

/** Whether a mark of the parser would stand where an editor is to decide whether one of theirs does. */
function isUndecided(mark: NamedSpan, outcomes: readonly Outcome[]): boolean {
  return outcomes.some(
    (outcome) =>
      outcome.kind === 'ambiguous' &&
      outcome.because === 'several' &&
      outcome.mark.name === mark.name &&
      outcome.places.some(({ start, end }) => start === mark.start && end === mark.end),
  );
}

/** In the order in which they begin, the outer one first. */
function inOrder(marks: readonly PlacedMark[]): PlacedMark[] {
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function paragraphOf(
  { start }: Span,
  lines: readonly { readonly start: number; readonly opens: boolean }[],
): number {
  return lines.filter((line) => line.opens && line.start <= start).length - 1;
}

/** From offsets of a text to those of its folded form. */
function folder(offsets: readonly number[]): (span: Span) => Span {
  const indexOf = (offset: number): number => {
    let [low, high] = [0, offsets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ start, end }) => ({ start: indexOf(start), end: indexOf(end) });
}
