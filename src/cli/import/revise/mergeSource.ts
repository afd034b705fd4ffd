import type { FoldedText } from '#markdown/fold.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import type { Draft } from '../draft.ts';
import type { Library } from '../library.ts';
import { type Additions, additions, written } from './additions.ts';
import { composeBody } from './composeBody.ts';
import type { FiledSource } from './filedSource.ts';
import { formerFile } from './formerFile.ts';
import { inPlaceOf } from './inPlaceOf.ts';
import { type NewLine, newLines } from './newLines.ts';
import { isKept, type Outcome } from './outcomes.ts';
import { fitting, inOrder, marksOf, paragraphOf } from './placeMarks.ts';
import { anchorsOf, type Placing, place } from './placing.ts';
import { type Reading, readSource } from './reading.ts';
import { sameSpeakers } from './sameSpeakers.ts';
import { type Settled, settle } from './settle.ts';
import { type SpeakerInDoubt, speakersInDoubt } from './speakersInDoubt.ts';
import { withDoubts } from './withDoubts.ts';
import { inSource, type NewText } from './writeLines.ts';

/** What a revised source makes of an article. */
export interface Merge {
  readonly outcomes: readonly Outcome[];
  /** What was added in new and changed sentences; its spans are those of the new source text. */
  readonly added: Draft;
  /** All marks of the revised article, placed in its folded text. */
  readonly marks: readonly PlacedMark[];
  /** Passages that the text no longer gives to their speaker; their marks say so. */
  readonly doubts: readonly SpeakerInDoubt[];
  /** All that follows the front matter. */
  readonly body: string;
  readonly folded: FoldedText;
  /** What stands in the new text where a mark stood: see {@link inPlaceOf}. */
  readonly inPlaceOf: (mark: PlacedMark) => string;
}

/** Merges a revised source text into its article: what stands stays with its marks, what is new is marked as an import would. */
export function mergeSource(filed: FiledSource, text: NewText, library: Library): Merge {
  const { slug, file, document } = filed;
  const { front, unmarked } = document;
  const formerly = readSource(filed.source, front.published);
  const now = readSource(text, front.published);
  const placing = place(unmarked, text.folded.text);
  const kept = marksOf(placing.outcomes);
  const lines = divide(filed, text, formerly, now, placing, kept);
  const added = additions({ slug, rights: front.rights }, text, now, placing, kept, library);
  const settled = together(kept, added, lines);
  const outcomes = placing.outcomes.map((outcome) => withoutAnchor(outcome, settled.unanchored));
  const doubts = doubtsOf(filed, text, [formerly, now], outcomes, settled.marks, library);
  const marks = withDoubts(settled.marks, doubts);
  return {
    outcomes,
    added: written(added.draft, marks),
    marks,
    doubts,
    body: composeBody(lines, marks, text, { ...formerFile(file, document), ...unmarked }),
    folded: text.folded,
    inPlaceOf: (mark) => inPlaceOf(mark, unmarked.text, text.folded.text, anchorsOf(mark, unmarked, placing)),
  };
}

/** The lines of the revised article. */
function divide(
  { document: { unmarked } }: FiledSource,
  { folded }: NewText,
  formerly: Reading,
  now: Reading,
  { standing }: Placing,
  kept: readonly PlacedMark[],
): NewLine[] {
  const former = {
    lines: unmarked.sentences,
    paragraphs: unmarked.paragraphs,
    sourceParagraphs: formerly.paragraphs,
  };
  return newLines(folded.text, now, former, standing, kept);
}

/** The marks that are kept and those that are added, as they hold together. */
function together(kept: readonly PlacedMark[], added: Additions, lines: readonly NewLine[]): Settled {
  const all = inOrder([...kept, ...fitting(added.marks, lines)]);
  return settle(all.map((mark) => ({ ...mark, paragraph: paragraphOf(mark, lines) })));
}

/** What becomes of a mark in the end: a date that is counted from one which is lost goes with it. */
function withoutAnchor(outcome: Outcome, unanchored: readonly PlacedMark[]): Outcome {
  const { mark } = outcome;
  return unanchored.some(({ position }) => position === mark.position)
    ? { kind: 'gone', mark, because: 'counted-from' }
    : outcome;
}

/** A speaker is meant by the words that an editor's marks give them, and by the names that they have on file. */
function doubtsOf(
  { document: { unmarked } }: FiledSource,
  { text, folded }: NewText,
  [formerly, now]: readonly [Reading, Reading],
  outcomes: readonly Outcome[],
  marks: readonly PlacedMark[],
  library: Library,
): SpeakerInDoubt[] {
  const inText = marksOf(outcomes).map((mark) => ({ ...mark, ...inSource(mark, folded) }));
  const same = sameSpeakers(now.annotations.speakers, inText, text);
  return speakersInDoubt(
    { ...formerly, text: unmarked.text, marks: unmarked.marks },
    { ...now, text: folded.text, marks },
    outcomes.filter(isKept),
    ({ speaker }, by) =>
      speaker !== null &&
      (same.get(speaker.id) === by ||
        library.speakers.get(by)?.names.some((name) => isNameOf(name, speaker.canonical)) === true),
  );
}

/** A name on file, or a whole one behind a title: “Ida Holm” in “Mayor Ida Holm”. “Holm” may be another in “Edda Holm”. */
function isNameOf(name: string, words: string): boolean {
  return words === name || (name.includes(' ') && words.endsWith(` ${name}`));
}
