import type { MarkToWrite } from '#markdown/writeArticle.ts';
import type { QuoteSegment } from '#model/annotations.ts';
import { doubtOf } from './doubt.ts';

/** What is known of an utterance beside its passages. */
export interface Known {
  readonly id: string;
  readonly by: string | undefined;
  /** Whether a date beside it gives its day. */
  readonly isStated: boolean;
}

/** The marks of an utterance: its passages, the words that name who speaks, and the cue. */
export function marksOf(known: Known, segments: readonly QuoteSegment[]): MarkToWrite[] {
  return segments.flatMap((segment, index) => [
    {
      name: 'quote',
      start: segment.start,
      end: segment.end,
      attributes: index === 0 ? firstOf(known, segment) : { of: known.id, ...doubtAbout(known, segment) },
    },
    ...sourceMarks(known, segments, index),
  ]);
}

function firstOf(known: Known, segment: QuoteSegment): MarkToWrite['attributes'] {
  const { id, by, isStated } = known;
  const { said, kind } = segment;
  const isInferred = said?.certainty === 'implied' || !isStated;
  return {
    id,
    ...(by !== undefined && { by }),
    ...doubtAbout(known, segment),
    ...(said && { said: said.value, ...(isInferred && { inferred: true as const }) }),
    ...(kind === 'partial' && { partial: true as const }),
  };
}

function doubtAbout({ by }: Known, segment: QuoteSegment): MarkToWrite['attributes'] {
  const doubt = by === undefined ? null : doubtOf(segment);
  return doubt === null ? {} : { doubt };
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
