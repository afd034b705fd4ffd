import type { MarkToWrite } from '#markdown/writeArticle.ts';
import type { Annotations } from '#model/annotations.ts';
import { gives } from '#model/edtf.ts';
import { isInside } from '#model/span.ts';
import type { TextDocument } from '#parse/text/document.ts';
import { doubtOf } from './doubt.ts';
import { statedDays } from './draftDates.ts';
import { quoteId } from './quoteId.ts';
import { marksOf } from './quoteMarks.ts';
import { unused } from './unused.ts';

export interface DraftQuote {
  readonly id: string;
  /** Whether it is doubtful of one of its passages that this speaker speaks it. */
  readonly doubtful: boolean;
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
    const doubtful = by !== undefined && segments.some((segment) => doubtOf(segment) !== null);
    return { id, doubtful, marks: marksOf({ id, by, isStated }, segments) };
  });
}
