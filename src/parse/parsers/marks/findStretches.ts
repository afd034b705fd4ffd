import type { Span } from '#model/span.ts';
import { SINGLE_MARKS } from '../../constants/quotationMarks.ts';
import type { TextDocument } from '../../text/document.ts';
import { findTurns } from '../turns/findTurns.ts';
import type { Turn } from '../turns/turn.ts';
import { unclosedEnd } from './missingMarks.ts';
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
  /** Its place on the page makes it speech, without marks too: a turn of a transcript, a statement, a block quote. */
  readonly turn?: Turn;
}

/**
 * Every quoted stretch of a text, in order; a quote of several paragraphs is one stretch a paragraph. In a turn of a
 * transcript the quotes belong to it as they do to a quote.
 */
export function findStretches(document: TextDocument): Stretch[] {
  return withTurns(markedStretches(document), findTurns(document));
}

function withTurns(marked: readonly Stretch[], turns: readonly Turn[]): Stretch[] {
  if (turns.length === 0) return [...marked];
  const overlaps = overlapTest(turns);
  return [...marked.filter((stretch) => !overlaps(stretch)), ...turns.map(turnStretch)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Tells whether a span shares words with one of the turns, which come in order. Ask in order too. */
function overlapTest(turns: readonly Turn[]): (span: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((turns[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (turns[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}

function turnStretch(turn: Turn): Stretch {
  const { start, end, paragraph, continued } = turn;
  return { start, end, paragraph, continued, opening: '', closed: true, minor: false, turn };
}

function markedStretches(document: TextDocument): Stretch[] {
  const found = endedEarly(document, scanParagraphs(document));
  const hasDouble = found.some(({ opening }) => !SINGLE_MARKS.has(opening));
  return found.map((stretch, index) => ({
    ...stretch,
    continued: opensParagraph(document, stretch) && runsOn(found[index - 1], stretch),
    minor: hasDouble && SINGLE_MARKS.has(stretch.opening),
  }));
}

function scanParagraphs({ text, paragraphs }: TextDocument): PlacedStretch[] {
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
function endedEarly({ text }: TextDocument, found: readonly PlacedStretch[]): PlacedStretch[] {
  return found.map((stretch, i) => {
    const next = found[i + 1];
    const isLeftOpen = !stretch.closed && !(next && runsOn(stretch, next));
    return isLeftOpen ? { ...stretch, end: unclosedEnd(text, stretch) } : stretch;
  });
}

function opensParagraph({ paragraphs }: TextDocument, { start, paragraph }: PlacedStretch): boolean {
  return start === paragraphs[paragraph]?.start;
}

/** Whether a quote was left open at the end of the paragraph before, and goes on with the same mark or without one. */
function runsOn(previous: PlacedStretch | undefined, stretch: PlacedStretch): boolean {
  if (!previous || previous.closed || previous.paragraph !== stretch.paragraph - 1) return false;
  return previous.opening === stretch.opening || stretch.opening === '';
}
