import type { VFile } from 'vfile';
import type { SourceText } from '#briefing/sourceText.ts';
import type { FoldedText } from '#markdown/fold.ts';
import type { ArticleDocument } from '#markdown/readArticle.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import type { MarkToWrite } from '#markdown/writeArticle.ts';
import { isInside, type Span } from '#model/span.ts';
import { parse } from '#parse/parse.ts';
import { readDocument, type TextDocument } from '#parse/text/document.ts';
import type { Draft } from '../draft.ts';
import type { Library } from '../library.ts';
import { composeBody } from './composeBody.ts';
import { isFreed, isUndecided } from './decided.ts';
import { loseDependants } from './dependants.ts';
import { newFindings } from './findings.ts';
import { folder } from './folder.ts';
import { formerFile } from './formerFile.ts';
import { inPlaceOf } from './inPlaceOf.ts';
import type { NamedSpan } from './nesting.ts';
import { type NewLine, newLines } from './newLines.ts';
import { isKept, type Outcome, outcomesOf } from './outcomes.ts';
import { fitting, inOrder, marksOf, paragraphOf } from './placeMarks.ts';
import { refuseOverlaps } from './refuseOverlaps.ts';
import { settle } from './settle.ts';
import type { Pair } from './singleOut.ts';
import { isNew, withStanding } from './standing.ts';
import { type StandingText, standingLines } from './standingLines.ts';
import { inSource, type NewText } from './writeLines.ts';

/** An article on file that is sound, beside its source text. */
export interface FiledSource {
  readonly slug: string;
  readonly file: VFile;
  /** How its lines end on the disk; those of `file` end in a line feed. */
  readonly eol: string;
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

const NOWHERE = { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };

/** Merges a revised source text into its article: what stands stays with its marks, what is new is marked as an import would. */
export function mergeSource(filed: FiledSource, text: NewText, library: Library): Merge {
  const { slug, file, document } = filed;
  const { front, unmarked } = document;
  const { folded } = text;
  const standing = standingLines(unmarked.text, unmarked.sentences, folded.text);
  const standingMarks = refuseOverlaps(outcomesOf(unmarked.text, unmarked.marks, folded.text, standing));
  const placed = loseDependants(standingMarks);
  const kept = marksOf(placed);

  const read = readDocument(text.text);
  const lines = divide(filed, read, text, standing, kept);
  const pairs = placed.filter(isKept).map(({ mark, at }): Pair => ({ place: mark, at }));
  // Words of a mark that is kept are known, wherever they stand.
  const known = withStanding(standing, pairs);
  const inFolded = folder(folded.offsets);
  const mayAdd = (mark: NamedSpan): boolean => {
    const span = { ...mark, ...inFolded(mark) };
    const isUnknown = isNew(known, span, folded.text) && !isUndecided(span, placed);
    return isUnknown || isFreed(span, standingMarks, placed);
  };
  const inText = kept.map((mark) => ({ ...mark, ...inSource(mark, folded) }));
  const annotations = parse(text.text, front);
  const added = newFindings(
    { slug, document: read, annotations, kept: inText },
    mayAdd,
    library,
    front.rights,
  );
  const fresh = added.marks.map((mark) => placedAnew({ ...mark, ...inFolded(mark) }));
  const settled = settle(
    inOrder([...kept, ...fitting(fresh, lines)]).map((mark) => ({
      ...mark,
      paragraph: paragraphOf(mark, lines),
    })),
  );
  return {
    outcomes: placed.map((outcome) => withoutAnchor(outcome, settled.unanchored)),
    added: written(added, settled.marks),
    marks: settled.marks,
    body: composeBody(lines, settled.marks, text, { ...formerFile(file, document), ...unmarked }),
    folded,
    inPlaceOf: (mark) =>
      inPlaceOf(mark, unmarked.text, folded.text, anchorsOf(mark, unmarked.sentences, standing, pairs)),
  };
}

/** What becomes of a mark in the end: a date that is counted from one which is lost goes with it. */
function withoutAnchor(outcome: Outcome, unanchored: readonly PlacedMark[]): Outcome {
  const { mark } = outcome;
  return unanchored.some(({ position }) => position === mark.position)
    ? { kind: 'gone', mark, because: 'counted-from' }
    : outcome;
}

/** The lines of the revised article. */
function divide(
  { document: { unmarked }, source }: FiledSource,
  { paragraphs, sentences }: TextDocument,
  { folded }: NewText,
  standing: StandingText,
  kept: readonly Span[],
): NewLine[] {
  const inFolded = folder(folded.offsets);
  const sourceParagraphs = readDocument(source.text).paragraphs.map(folder(source.folded.offsets));
  return newLines(
    folded.text,
    { paragraphs: paragraphs.map(inFolded), sentences: sentences.map(inFolded) },
    { lines: unmarked.sentences, paragraphs: unmarked.paragraphs, sourceParagraphs },
    standing,
    kept,
  );
}

/** A mark of the parser as one that is read; it has no place in the former file. */
function placedAnew({ name, start, end, attributes }: MarkToWrite): PlacedMark {
  const values = Object.entries(attributes).map(([key, value]) => [key, value === true ? '' : value]);
  return { name, start, end, attributes: Object.fromEntries(values), paragraph: 0, position: NOWHERE };
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

/** What stands in both texts near a mark: marks of its sentence that are kept, and the lines that keep their order. */
function anchorsOf(
  mark: Span,
  lines: readonly Span[],
  standing: StandingText,
  pairs: readonly Pair[],
): Pair[] {
  const line = lines.find((span) => isInside(mark, span));
  const beside = line === undefined ? [] : pairs.filter(({ place }) => isInside(place, line));
  return [...beside, ...standing.lines.filter(({ inOrder }) => inOrder)];
}
