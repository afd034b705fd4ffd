import type { TextDocument } from '../../text/document.ts';
import { blockQuotes } from './blockQuotes.ts';
import { boldQuestions } from './boldQuestions.ts';
import { statements } from './statements.ts';
import { transcriptTurns } from './transcript.ts';
import type { Turn } from './turn.ts';
import { turnParagraphs } from './turnParagraphs.ts';

/** The ways in which words stand as speech without quotation marks, the surest first: it takes the paragraph. */
const TURN_PARSERS: readonly ((document: TextDocument) => readonly Turn[])[] = [
  (document) => turnParagraphs(document, transcriptTurns(document)),
  boldQuestions,
  statements,
  blockQuotes,
];

/** The turns of a text by their paragraph. */
export function findTurns(document: TextDocument): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  for (const parser of TURN_PARSERS) {
    for (const turn of parser(document)) if (!turns.has(turn.paragraph)) turns.set(turn.paragraph, turn);
  }
  return turns;
}
