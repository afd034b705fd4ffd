import type { TextDocument } from '../../text/document.ts';
import type { Label } from './label.ts';
import { labelsIn } from './labelsIn.ts';
import { isField, isRoleLabel, labelWords } from './labelWords.ts';
import { nameTest } from './nameTest.ts';
import { isReported, SPEAKS_OF_SELF } from './paragraphWords.ts';

/** A paragraph that begins with a label. */
export interface LabelledParagraph {
  readonly paragraph: number;
  readonly label: Label;
  /** Whom the label means, among the labels of the text. */
  readonly speaker: string;
}

/** Paragraphs without a label between two turns; more than these part one transcript from another. */
const LONGEST_TURN = 12;

/**
 * The labelled paragraphs of a text that are turns of a transcript or an interview. One line such as “Note: …” is none:
 * labels must take turns or come again, name people, and be followed by the words of people who talk to each other.
 */
export function transcripts(document: TextDocument): LabelledParagraph[][] {
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

function labelledParagraphs({ text, paragraphs }: TextDocument): Omit<LabelledParagraph, 'speaker'>[] {
  const found = paragraphs.flatMap((span, paragraph) => {
    const labels = labelsIn(text, span).filter((label) => !isReportedWhole(wordsOf(text, label)));
    return labels.map((label) => ({ paragraph, label }));
  });
  // “Mayor: I will not go” by itself at the top is a headline.
  return found[0]?.paragraph === 0 && (found[1]?.paragraph ?? 2) > 1 ? found.slice(1) : found;
}

/** Lee: “We go,” she said. */
function isReportedWhole(words: string): boolean {
  return /^["“]/.test(words) && isReported(words);
}

function withSpeakers(found: readonly Omit<LabelledParagraph, 'speaker'>[]): LabelledParagraph[] {
  const names = found.map(({ label }) => labelWords(label.text));
  const last = new Set(names.map((words) => words.at(-1)));
  return found.map((turn, i) => {
    const words = names[i] ?? [];
    // “Ann” after “Ann Lee” is she too: a first name that no label ends with.
    const full = last.has(words[0])
      ? undefined
      : names.find((other) => other.length > 1 && other[0] === words[0]);
    return { ...turn, speaker: (words.length === 1 ? full : undefined)?.at(-1) ?? words.at(-1) ?? '' };
  });
}

function runsOf(labelled: readonly LabelledParagraph[]): LabelledParagraph[][] {
  const runs: LabelledParagraph[][] = [];
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
  run: readonly LabelledParagraph[],
  isSure: (turn: LabelledParagraph) => boolean,
): boolean {
  if (run.some(({ label }) => label.shape === 'answer')) return isInterview(document, run);
  const speakers = new Set(run.map(({ speaker }) => speaker));
  if (run.length < 3 || speakers.size === run.length) return false;
  const sure = run.filter(isSure).length;
  // A single voice in excerpts has to be a name that the text knows.
  if (speakers.size === 1 && (sure === 0 || run[0]?.label.shape === 'question')) return false;
  const talks = run.filter((turn) => soundsSpoken(document, turn)).length / run.length;
  return sure > 0 ? talks >= 0.5 : run.length >= 4 && talks >= 0.75;
}

/** Questions and answers: somebody must say “I” or “we” in the answers; an explainer's author does not. */
function isInterview(document: TextDocument, run: readonly LabelledParagraph[]): boolean {
  const answers = run.filter(({ label }) => label.shape === 'answer');
  const personal = answers.filter((turn) => SPEAKS_OF_SELF.test(wordsOf(document.text, turn.label)));
  const isAsked = answers.length > 2 || run.some(({ label }) => label.shape === 'question');
  return isAsked && personal.length * 3 >= answers.length;
}

const TALKS = /\b(?:I|we|you|my|our|your|me|us|yes|no|yeah|well|thank|thanks|okay)\b|\?/i;

function soundsSpoken(document: TextDocument, turn: LabelledParagraph): boolean {
  return TALKS.test(wordsOf(document.text, turn.label));
}

function wordsOf(text: string, { wordsStart, wordsEnd }: Label): string {
  return text.slice(wordsStart, wordsEnd);
}
