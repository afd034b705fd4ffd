import type { Span } from '#model/span.ts';
import { SINGLE_MARKS } from '../../constants/quotationMarks.ts';
import type { TextDocument } from '../../text/document.ts';
import { findTurns } from '../turns/findTurns.ts';
import type { Turn } from '../turns/turn.ts';
import { type PlacedStretch, runsOn, scanParagraphs } from './scanParagraphs.ts';

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
  const found = scanParagraphs(document);
  const hasDouble = found.some(({ opening }) => !SINGLE_MARKS.has(opening));
  return found.map((stretch, index) => ({
    ...stretch,
    continued: runsOn(document, found[index - 1], stretch),
    minor: hasDouble && SINGLE_MARKS.has(stretch.opening),
  }));
}
