import type { PlacedMark } from '#markdown/readMarks.ts';
import type { MarkToWrite } from '#markdown/writeArticle.ts';
import type { QuoteSegment } from '#model/annotations.ts';
import { overlaps } from '#model/span.ts';
import { doubtOf } from '../doubt.ts';
import { type DraftQuote, draftQuotes } from '../draftQuotes.ts';
import { type DraftSpeaker, draftSpeakers } from '../draftSpeakers.ts';
import type { Library } from '../library.ts';
import type { RevisedText } from './revisedText.ts';
import { sameSpeakers } from './sameSpeakers.ts';

export interface NewQuotes {
  /** Statements that are new altogether. */
  readonly quotes: readonly DraftQuote[];
  readonly speakers: readonly DraftSpeaker[];
  readonly marks: readonly MarkToWrite[];
}

/** New statements, and new passages of statements that are kept: those get the id of their statement. */
export function newQuotes(text: RevisedText, dates: readonly MarkToWrite[], library: Library): NewQuotes {
  const { slug, document, annotations, kept, mayAdd } = text;
  const spoken = annotations.quotes.filter(({ kind }) => kind !== 'term');
  const utterances = [...Map.groupBy(spoken, ({ utterance }) => utterance).values()].map((segments) => ({
    segments,
    added: segments.filter((segment) => mayAdd({ ...segment, name: 'quote' })),
    statement: keptStatement(segments, kept),
  }));
  const told = utterances.filter(({ added, statement }) => added.length > 0 || statement !== undefined);
  const speaking = told.flatMap(({ segments, added, statement }) =>
    statement === undefined
      ? added
      : segments.filter((segment) => added.includes(segment) || isNamedAnew(segment, text)),
  );
  const same = sameSpeakers(annotations.speakers, kept, document.text);
  const speakers = draftSpeakers(slug, { ...annotations, quotes: speaking }, library.speakers).filter(
    ({ foundAs }) => !same.has(foundAs),
  );
  const ids = new Map([...speakers.map(({ foundAs, id }): [string, string] => [foundAs, id]), ...same]);
  const fresh = utterances.filter(({ statement }) => statement === undefined).flatMap(({ added }) => added);
  const quotes = draftQuotes(document, { ...annotations, quotes: fresh }, dates, ids, library.quotes);
  const marks = [
    ...quotes.flatMap((quote) => quote.marks),
    ...told.flatMap(({ segments, added, statement }) =>
      statement === undefined ? [] : passagesOf(statement, segments, added, ids, kept),
    ),
  ].filter(mayAdd);
  return { quotes, speakers: speakers.filter(({ id }) => isNamedIn(marks, id)), marks };
}

/** The statement on file that some segments of an utterance are passages of. */
function keptStatement(
  segments: readonly QuoteSegment[],
  kept: readonly PlacedMark[],
): PlacedMark | undefined {
  const passage = kept.find(
    (mark) => mark.name === 'quote' && segments.some((segment) => overlaps(segment, mark)),
  );
  const id = passage?.attributes.id ?? passage?.attributes.of;
  return kept.find(({ name, attributes }) => name === 'quote' && attributes.id === id && id !== undefined);
}

/** Whether new words name the speaker of a passage. */
function isNamedAnew({ speaker }: QuoteSegment, { mayAdd }: RevisedText): boolean {
  return speaker !== null && mayAdd({ ...speaker, name: 'speaker' });
}

function passagesOf(
  statement: PlacedMark,
  segments: readonly QuoteSegment[],
  added: readonly QuoteSegment[],
  ids: ReadonlyMap<string, string>,
  kept: readonly PlacedMark[],
): MarkToWrite[] {
  const { id = '', by } = statement.attributes;
  const hasCue = kept.some(
    ({ name, attributes }) => name === 'cue' && attributes.of?.split(' ').includes(id),
  );
  const cue = hasCue ? undefined : segments.find((segment) => segment.cue !== null)?.cue;
  return [
    ...added.map((segment): MarkToWrite => {
      const isSame = by === undefined || ids.get(segment.speaker?.id ?? '') === by;
      const doubt =
        by === undefined ? null : (doubtOf(segment) ?? (isSame ? null : segment.attribution?.how));
      return {
        name: 'quote',
        start: segment.start,
        end: segment.end,
        attributes: { of: id, ...(doubt && { doubt }) },
      };
    }),
    ...segments.flatMap(({ speaker }): MarkToWrite[] => {
      const is = ids.get(speaker?.id ?? '');
      return speaker && is !== undefined
        ? [{ name: 'speaker', start: speaker.start, end: speaker.end, attributes: { is } }]
        : [];
    }),
    ...(cue ? [{ name: 'cue' as const, start: cue.start, end: cue.end, attributes: { of: id } }] : []),
  ];
}

function isNamedIn(marks: readonly MarkToWrite[], speaker: string): boolean {
  return marks.some(({ attributes: { is, by } }) => is === speaker || by === speaker);
}
