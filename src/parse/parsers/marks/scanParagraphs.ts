import type { TextDocument } from '../../text/document.ts';
import { unclosedEnd } from './missingMarks.ts';
import { resumedMarks } from './resumed.ts';
import { type MarkedStretch, scanMarks } from './scanMarks.ts';

/** A stretch and its paragraph. */
export interface PlacedStretch extends MarkedStretch {
  readonly paragraph: number;
}

/** The marked stretches of all paragraphs, in order. */
export function scanParagraphs(document: TextDocument): PlacedStretch[] {
  return endedEarly(document, scanEach(document));
}

function scanEach({ text, paragraphs }: TextDocument): PlacedStretch[] {
  const resumed = resumedMarks(text, paragraphs);
  const found: PlacedStretch[] = [];
  paragraphs.forEach((span, paragraph) => {
    const last = found.at(-1);
    const leftOpen = last?.closed === false && last.paragraph === paragraph - 1;
    const stretches = scanMarks(text, span, { resumed: resumed[paragraph] ?? null, leftOpen });
    found.push(...stretches.map((stretch) => ({ ...stretch, paragraph })));
  });
  return found;
}

/** A quote that nothing closes and no paragraph takes up ends before the words that say whose it is. */
function endedEarly(document: TextDocument, found: readonly PlacedStretch[]): PlacedStretch[] {
  return found.map((stretch, i) => {
    const isCut = !stretch.closed && !runsOn(document, stretch, found[i + 1]);
    return isCut ? { ...stretch, end: unclosedEnd(document.text, stretch) } : stretch;
  });
}

/** Whether a quote was left open at the end of its paragraph, and goes on in the next with the same mark or without one. */
export function runsOn(
  { paragraphs }: TextDocument,
  stretch: PlacedStretch | undefined,
  next: PlacedStretch | undefined,
): boolean {
  if (!stretch || !next || stretch.closed || stretch.paragraph !== next.paragraph - 1) return false;
  const opensParagraph = next.start === paragraphs[next.paragraph]?.start;
  return opensParagraph && (stretch.opening === next.opening || next.opening === '');
}
