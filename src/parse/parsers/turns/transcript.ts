import type { TextDocument } from '../../text/document.ts';
import type { Label } from './label.ts';
import { type LabelledParagraph, labelledParagraphs } from './labelledParagraphs.ts';
import { isField, isRoleLabel, labelWords } from './labelWords.ts';
import { nameTest } from './nameTest.ts';
import { SPEAKS_OF_SELF } from './paragraphWords.ts';
import { takesTurns } from './takesTurns.ts';

/** A turn of a transcript: its first paragraph. */
export interface LabelledTurn extends LabelledParagraph {
  /** Whom the label means, among the labels of the text. */
  readonly speaker: string;
}

/** Paragraphs without a label between two turns; more than these part one transcript from another. */
const LONGEST_TURN = 12;

/**
 * The labelled paragraphs of a text that are turns of a transcript or an interview. One line such as “Note: …” is none:
 * labels must take turns or come again, name people, and be followed by the words of people who talk to each other.
 */
export function transcripts(document: TextDocument): LabelledTurn[][] {
  const labelled = labelledParagraphs(document);
  if (labelled.length < 2) return [];
  const isName = nameTest(
    document,
    labelled.map(({ label }) => label),
  );
  const turns = withSpeakers(labelled.filter(({ label }) => isName(label) || !isField(label.text)));
  const isSure = ({ label }: LabelledParagraph): boolean =>
    label.shape === 'question' || isRoleLabel(label.text) || isName(label);
  return runsOf(turns).filter((run) => isTranscript(document, run, isSure));
}

function withSpeakers(found: readonly LabelledParagraph[]): LabelledTurn[] {
  const names = found.map(({ label }) => labelWords(label.text));
  // “Ann” after “Ann Lee” is she too.
  const inFull = new Map(names.filter(({ length }) => length > 1).map((words) => [words[0], words.at(-1)]));
  return found.map((turn, i) => {
    const words = names[i] ?? [];
    const full = words.length === 1 ? inFull.get(words[0]) : undefined;
    return { ...turn, speaker: full ?? words.at(-1) ?? '' };
  });
}

function runsOf(labelled: readonly LabelledTurn[]): LabelledTurn[][] {
  const runs: LabelledTurn[][] = [];
  for (const turn of labelled) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && turn.paragraph - last.paragraph <= LONGEST_TURN) run.push(turn);
    else runs.push([turn]);
  }
  return runs;
}

function isTranscript(
  document: TextDocument,
  run: readonly LabelledTurn[],
  isSure: (turn: LabelledTurn) => boolean,
): boolean {
  if (run.some(({ label }) => label.shape === 'answer')) return isInterview(document, run);
  const speakers = new Set(run.map(({ speaker }) => speaker));
  if (run.length < 3 || speakers.size === run.length) return false;
  const sure = run.filter(isSure).length;
  // A single voice in excerpts has to be a name that the text knows.
  if (speakers.size === 1 && (sure === 0 || run[0]?.label.shape === 'question')) return false;
  const talks = run.filter((turn) => soundsSpoken(document, turn)).length / run.length;
  if (sure > 0 ? talks >= 0.5 : run.length >= 4 && talks >= 0.75) return true;
  return takesTurns(document, run);
}

/** Questions and answers: somebody must say “I” or “we” in the answers; an explainer's author does not. */
function isInterview(document: TextDocument, run: readonly LabelledTurn[]): boolean {
  const answers = run.filter(({ label }) => label.shape === 'answer');
  const personal = answers.filter((turn) => SPEAKS_OF_SELF.test(wordsOf(document.text, turn.label)));
  const isAsked = answers.length > 2 || run.some(({ label }) => label.shape === 'question');
  return isAsked && personal.length * 3 >= answers.length;
}

const TALKS = /\b(?:I|we|you|my|our|your|me|us|yes|no|yeah|well|thank|thanks|okay)\b|\?/i;

function soundsSpoken(document: TextDocument, turn: LabelledTurn): boolean {
  return TALKS.test(wordsOf(document.text, turn.label));
}

function wordsOf(text: string, { wordsStart, wordsEnd }: Label): string {
  return text.slice(wordsStart, wordsEnd);
}
