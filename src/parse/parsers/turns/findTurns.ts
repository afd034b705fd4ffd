import type { TextDocument } from '../../text/document.ts';
import { blockQuotes } from './blockQuotes.ts';
import { boldQuestions } from './boldQuestions.ts';
import { signedQuotes } from './signedQuotes.ts';
import { statements } from './statements.ts';
import { transcripts } from './transcript.ts';
import type { Turn } from './turn.ts';
import { turnParagraphs } from './turnParagraphs.ts';

/** The ways in which words stand as speech by their place on the page, the surest first: it takes the paragraph. */
const TURN_PARSERS: readonly ((document: TextDocument) => readonly Turn[])[] = [
  (document) => transcripts(document).flatMap((transcript) => turnParagraphs(document, transcript)),
  boldQuestions,
  statements,
  signedQuotes,
  blockQuotes,
];

/** The turns of a text, in order. */
export function findTurns(document: TextDocument): Turn[] {
  const turns: Turn[] = [];
  for (const parser of TURN_PARSERS) {
    const taken = new Set(turns.map(({ paragraph }) => paragraph));
    turns.push(...parser(document).filter(({ paragraph }) => !taken.has(paragraph)));
  }
  // Signs of bold type alone are nobody's words.
  return turns.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
}
