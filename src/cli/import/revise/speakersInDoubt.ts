import { restsOn } from '#briefing/restsOn.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import type { QuoteSegment } from '#model/annotations.ts';
import { overlaps, type Span } from '#model/span.ts';
import { doubtOf } from '../doubt.ts';
import type { Kept } from './outcomes.ts';

/** A text as the parser and its marks tell who speaks. Offsets are those of the folded text. */
export interface Telling {
  readonly text: string;
  /** As its publisher divides it. */
  readonly paragraphs: readonly Span[];
  /** What the parser finds to be spoken. */
  readonly spoken: readonly QuoteSegment[];
  readonly marks: readonly PlacedMark[];
}

/** A passage whose words stand, while the text no longer gives them to the speaker that its mark names. */
export interface SpeakerInDoubt {
  /** As it stood in the former file. */
  readonly mark: PlacedMark;
  /** Of its statement. */
  readonly id: string;
  readonly because: string;
}

/** Whether the words that name a passage's speaker mean one on file. */
type IsSpeaker = (named: QuoteSegment, by: string) => boolean;

/**
 * Finds the passages that a revised text takes from their speaker: it names another one now, or nobody, or so loosely that an
 * import would doubt it; or the words that named them are gone. A further passage is one only where the text does not give it
 * to whom it gives the first: one look at both settles both.
 */
export function speakersInDoubt(
  before: Telling,
  after: Telling,
  kept: readonly Kept[],
  isSpeaker: IsSpeaker,
): SpeakerInDoubt[] {
  const quotes = kept.filter(({ mark }) => mark.name === 'quote');
  return quotes
    .filter(({ mark }) => mark.attributes.by !== undefined)
    .flatMap((first) => {
      const { id = '', by = '' } = first.mark.attributes;
      const naming = (passage: Kept): string | null => otherNaming(before, after, passage, by, isSpeaker);
      const own = naming(first) ?? unnamed(before, after, first, by, isSpeaker);
      const further = quotes
        .filter(({ mark }) => mark.attributes.of === id)
        .map((passage) => ({ mark: passage.mark, because: naming(passage) }))
        .filter(({ because }) => because !== own);
      return [{ mark: first.mark, because: own }, ...further].flatMap(({ mark, because }) =>
        because === null ? [] : [{ mark, id, because }],
      );
    });
}

/** How the text names the speaker of a passage, where that is not as it was; null where it is. */
function otherNaming(
  before: Telling,
  after: Telling,
  { mark, at }: Kept,
  by: string,
  isSpeaker: IsSpeaker,
): string | null {
  const [was, now] = [speakerAt(before.spoken, mark), speakerAt(after.spoken, at)];
  const names = [was, now].map((segment) => segment?.speaker?.canonical);
  if (tellsTheSame(before, after, { mark, at }, names)) return null;
  if (now !== undefined && isSpeaker(now, by))
    return was !== undefined && doubtOf(was) === null && doubtOf(now) !== null
      ? `the text no longer says for certain that \`${by}\` speaks`
      : null;
  if (names[0] === names[1]) return null;
  return names[1] === undefined
    ? `the text names nobody as who speaks any more, the mark says \`by=${by}\``
    : `the text now names “${names[1]}” as who speaks, the mark says \`by=${by}\``;
}

/** Whether no words name the speaker any more, where some did. */
function unnamed(
  before: Telling,
  after: Telling,
  { mark, at }: Kept,
  by: string,
  isSpeaker: IsSpeaker,
): string | null {
  const now = after.marks.find(({ position }) => position === mark.position);
  const named = speakerAt(after.spoken, at);
  if (now === undefined || (named !== undefined && isSpeaker(named, by))) return null;
  const isGone = restsOn(mark, before.marks).source !== null && restsOn(now, after.marks).source === null;
  return isGone ? `no words beside it name its speaker \`${by}\` any more` : null;
}

/**
 * Whether nothing was changed that could tell who speaks a passage: all up to the paragraph that follows it stands as it was, and
 * both names stand in both texts. What the parser reads otherwise for a change far below tells nothing.
 */
function tellsTheSame(
  before: Telling,
  after: Telling,
  { mark, at }: Pick<Kept, 'mark' | 'at'>,
  names: readonly (string | undefined)[],
): boolean {
  return (
    upTo(before, mark) === upTo(after, at) &&
    names.every((name) => name === undefined || [before, after].every(({ text }) => holds(text, name)))
  );
}

/** Whether a name stands in a text; a sentence may begin with it. */
function holds(text: string, name: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase());
}

function upTo({ text, paragraphs }: Telling, { start }: Span): string {
  const next = paragraphs.findLastIndex((paragraph) => paragraph.start <= start) + 1;
  return text.slice(0, paragraphs[next]?.end);
}

function speakerAt(spoken: readonly QuoteSegment[], span: Span): QuoteSegment | undefined {
  return spoken.find((segment) => segment.speaker !== null && overlaps(segment, span));
}
