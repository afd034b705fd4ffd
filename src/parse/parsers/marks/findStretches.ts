import { SINGLE_MARKS } from '../../constants/quotationMarks.ts';
import type { TextDocument } from '../../text/document.ts';
import { resumedMarks } from './resumed.ts';
import { type MarkedStretch, scanMarks } from './scanMarks.ts';

/** A stretch and its paragraph. */
interface PlacedStretch extends MarkedStretch {
  readonly paragraph: number;
}

/** A quoted stretch of the text: what may become a quote. */
export interface Stretch extends PlacedStretch {
  /** The stretch before it runs on into this one: its closing mark is kept for the last paragraph. */
  readonly continued: boolean;
  /** In single marks, where the text has double ones for speech. */
  readonly minor: boolean;
}

/** Every quoted stretch of a text, in order; a quote of several paragraphs is one stretch a paragraph. */
export function findStretches(document: TextDocument): Stretch[] {
  const resumed = resumedMarks(document.text, document.paragraphs);
  const found = document.paragraphs.flatMap((span, paragraph) =>
    scanMarks(document.text, span, resumed[paragraph] ?? null).map((stretch) => ({
      ...stretch,
      paragraph,
      opens: stretch.start === span.start,
    })),
  );
  const hasDouble = found.some(({ opening }) => !SINGLE_MARKS.has(opening));
  return found.map(({ opens, ...stretch }, index) => ({
    ...stretch,
    continued: opens && runsOn(found[index - 1], stretch),
    minor: hasDouble && SINGLE_MARKS.has(stretch.opening),
  }));
}

/** Whether a quote was left open at the end of the paragraph before, and opens again with the same mark. */
function runsOn(previous: PlacedStretch | undefined, stretch: PlacedStretch): boolean {
  if (!previous || previous.closed || previous.opening !== stretch.opening) return false;
  return previous.paragraph === stretch.paragraph - 1;
}
