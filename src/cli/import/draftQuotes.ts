import type { MarkToWrite } from '#markdown/writeArticle.ts';
import type { Annotations, QuoteSegment, Route } from '#model/annotations.ts';
import { gives } from '#model/edtf.ts';
import type { Span } from '#model/span.ts';
import type { TextDocument } from '#parse/text/document.ts';
import { doubtOf } from './doubt.ts';
import { statedDays } from './draftDates.ts';
import { quoteId } from './quoteId.ts';
import { unused } from './unused.ts';

export interface DraftQuote {
  readonly id: string;
  /** How its speaker was reached, where that is doubtful. */
  readonly doubt: Route | null;
  readonly marks: readonly MarkToWrite[];
}

/** The marks of each utterance: its passages, who speaks, the cue, and which date gives its day. */
export function draftQuotes(
  { text, paragraphs }: TextDocument,
  { quotes }: Annotations,
  dates: readonly MarkToWrite[],
  speakerIds: ReadonlyMap<string, string>,
  existing: ReadonlySet<string>,
): DraftQuote[] {
  const taken = new Set(existing);
  const utterances = Map.groupBy(
    quotes.filter((segment) => segment.kind !== 'term'),
    (segment) => segment.utterance,
  );
  return [...utterances.values()].map((segments) => {
    const speaker = segments.map((segment) => segment.speaker).find((found) => found !== null);
    const by = speaker && speakerIds.get(speaker.id);
    const id = unused(quoteId(text, segments, speaker?.canonical), taken);
    taken.add(id);
    const spans = segments.flatMap((segment) => [segment, ...(segment.cue ? [segment.cue] : [])]);
    const near = paragraphs.filter((paragraph) => spans.some((span) => isInside(span, paragraph)));
    const beside = dates.filter(
      (date) =>
        near.some((paragraph) => isInside(date, paragraph)) && !quotes.some((quote) => isInside(date, quote)),
    );
    const said = segments[0]?.said?.value;
    const isStated = said !== undefined && statedDays(beside).some((day) => gives(day, said));
    const doubt = by === undefined ? null : doubtOf(segments);
    return { id, doubt, marks: marksOf({ id, by, doubt, isStated }, segments) };
  });
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What is known of an utterance beside its passages. */
interface Known {
  readonly id: string;
  readonly by: string | undefined;
  readonly doubt: Route | null;
  /** Whether a date beside it gives its day. */
  readonly isStated: boolean;
}

function marksOf(known: Known, segments: readonly QuoteSegment[]): MarkToWrite[] {
  return segments.flatMap((segment, index) => [
    {
      name: 'quote',
      start: segment.start,
      end: segment.end,
      attributes: index === 0 ? firstOf(known, segment) : { of: known.id },
    },
    ...sourceMarks(known, segments, index),
  ]);
}

function firstOf(
  { id, by, doubt, isStated }: Known,
  { said, kind }: QuoteSegment,
): MarkToWrite['attributes'] {
  const isInferred = said?.certainty === 'implied' || !isStated;
  return {
    id,
    ...(by !== undefined && { by }),
    ...(doubt !== null && { doubt }),
    ...(said && { said: said.value, ...(isInferred && { inferred: true as const }) }),
    ...(kind === 'partial' && { partial: true as const }),
  };
}

/** Mention and cue, once where several segments share them. */
function sourceMarks({ id, by }: Known, segments: readonly QuoteSegment[], index: number): MarkToWrite[] {
  const { speaker, cue } = segments[index] as QuoteSegment;
  const earlier = segments.slice(0, index);
  const marks: MarkToWrite[] = [];
  if (speaker && by !== undefined && !earlier.some((other) => other.speaker?.start === speaker.start)) {
    marks.push({ name: 'speaker', start: speaker.start, end: speaker.end, attributes: { is: by } });
  }
  if (cue && !earlier.some((other) => other.cue)) {
    marks.push({ name: 'cue', start: cue.start, end: cue.end, attributes: { of: id } });
  }
  return marks;
}
