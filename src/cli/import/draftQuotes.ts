import type { MarkToWrite } from '#markdown/writeArticle.ts';
import type { Annotations, QuoteSegment } from '#model/annotations.ts';
import { gives } from '#model/edtf.ts';
import { toId } from '#model/id.ts';
import type { Span } from '#model/span.ts';
import type { TextDocument } from '#parse/text/document.ts';
import { statedDays } from './draftDates.ts';
import { unused } from './unused.ts';

export interface DraftQuote {
  readonly id: string;
  readonly marks: readonly MarkToWrite[];
}

/** How many words of a statement its id takes. */
const ID_WORDS = 3;

/** Words that tell nothing about a statement. */
const EMPTY_WORDS = new Set(
  `a about all also an and are as at be been but by can could did do does for from had has have he her his how i if in
  into is it its just like me more my of on one or our out she should so some such than that the their them then
  there these they this those to up us very was we were what when where which who will with would you your`.split(
    /\s+/,
  ),
);

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
    const id = unused(idOf(text, segments, speaker?.canonical), taken);
    taken.add(id);
    const spans = segments.flatMap((segment) => [segment, ...(segment.cue ? [segment.cue] : [])]);
    const near = paragraphs.filter((paragraph) => spans.some((span) => isInside(span, paragraph)));
    const beside = dates.filter(
      (date) =>
        near.some((paragraph) => isInside(date, paragraph)) && !quotes.some((quote) => isInside(date, quote)),
    );
    const said = segments[0]?.said?.value;
    const isStated = said !== undefined && statedDays(beside).some((day) => gives(day, said));
    return { id, marks: marksOf(id, by, segments, isStated) };
  });
}

/** `price-sought-unite-alliance`: who speaks, then the first words that tell something. */
function idOf(text: string, [first]: readonly QuoteSegment[], speaker: string | undefined): string {
  const words = toId(first ? text.slice(first.start, first.end) : '').split('-');
  const telling = words.filter((word) => word.length > 1 && !EMPTY_WORDS.has(word));
  const who =
    toId(speaker ?? '')
      .split('-')
      .at(-1) ?? '';
  return (
    [who, ...(telling.length > 0 ? telling : words).slice(0, ID_WORDS)].filter(Boolean).join('-') ||
    'statement'
  );
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function marksOf(
  id: string,
  by: string | undefined,
  segments: readonly QuoteSegment[],
  isStated: boolean,
): MarkToWrite[] {
  return segments.flatMap((segment, index) => [
    {
      name: 'quote',
      start: segment.start,
      end: segment.end,
      attributes: index === 0 ? firstOf(id, by, segment, isStated) : { of: id },
    },
    ...sourceMarks(id, by, segments, index),
  ]);
}

function firstOf(
  id: string,
  by: string | undefined,
  { said, kind }: QuoteSegment,
  isStated: boolean,
): MarkToWrite['attributes'] {
  const isInferred = said?.certainty === 'implied' || !isStated;
  return {
    id,
    ...(by !== undefined && { by }),
    ...(said && { said: said.value, ...(isInferred && { inferred: true as const }) }),
    ...(kind === 'partial' && { partial: true as const }),
  };
}

/** Mention and cue, once where several segments share them. */
function sourceMarks(
  id: string,
  by: string | undefined,
  segments: readonly QuoteSegment[],
  index: number,
): MarkToWrite[] {
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
