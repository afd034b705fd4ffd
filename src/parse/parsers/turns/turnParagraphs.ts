import type { TextDocument } from '../../text/document.ts';
import { closesEarlier, isDirection, mentions, SELF, sitsInMarks, spokenSpan } from './paragraphWords.ts';
import type { LabelledTurn } from './transcript.ts';
import type { Turn } from './turn.ts';

/** The turns of a transcript with the paragraphs in which they go on: `LEE: I was there.⏎Then I left.⏎Q: When?` */
export function turnParagraphs(document: TextDocument, transcript: readonly LabelledTurn[]): Turn[] {
  return transcript.flatMap((turn, i) => [
    firstOf(document, turn),
    ...goingOn(document, turn, transcript[i + 1]?.paragraph ?? null),
  ]);
}

function firstOf({ text }: TextDocument, { paragraph, label }: LabelledTurn): Turn {
  const span = spokenSpan(text, { start: label.wordsStart, end: label.wordsEnd });
  return { ...span, paragraph, continued: false, label: { start: label.start, end: label.end } };
}

/** The paragraphs after the first, up to the next label; up to where the marks close, if the transcript is in marks. */
function goingOn(document: TextDocument, turn: LabelledTurn, next: number | null): Turn[] {
  const { text, paragraphs } = document;
  const { start, end, wordsStart, wordsEnd } = turn.label;
  if (wordsEnd < (paragraphs[turn.paragraph]?.end ?? 0) || closesEarlier(text.slice(wordsStart, wordsEnd)))
    return [];
  const opening = /["“„«]/.exec(text.charAt(start - 1))?.[0] ?? '';
  const turns: Turn[] = [];
  for (const paragraph of followers(document, turn.paragraph, next)) {
    const span = paragraphs[paragraph] ?? { start: 0, end: 0 };
    const isResumed = opening !== '' && text.startsWith(opening, span.start);
    const words = text.slice(span.start + (isResumed ? 1 : 0), span.end);
    if (isDirection(words)) continue;
    if (!isSpeech(words, turn.speaker)) break;
    const spoken = spokenSpan(text, { start: span.end - words.length, end: span.end });
    turns.push({ ...spoken, paragraph, continued: true, label: { start, end } });
  }
  return turns;
}

/** What may follow without a word of “I” or “you” where another label comes after it. */
const WITHOUT_SELF = 2;

/**
 * The paragraphs in which a turn may go on. Nobody says where a transcript ends: after its last label only those that speak
 * in the first or second person do, and between two labels what comes before such a one, or a few.
 */
function followers({ text, paragraphs }: TextDocument, from: number, next: number | null): number[] {
  const between = paragraphs
    .slice(from + 1, next ?? from + 1 + LONGEST_TURN)
    .map(({ start, end }) => text.slice(start, end));
  const indices = between.map((_, i) => from + 1 + i);
  if (next === null) {
    const stop = between.findIndex((words) => !SELF.test(words) && !isDirection(words));
    return stop < 0 ? indices : indices.slice(0, stop);
  }
  const last = between.findLastIndex((words) => SELF.test(words));
  return indices.slice(0, Math.max(last + 1, between.length > WITHOUT_SELF ? 0 : WITHOUT_SELF));
}

const LONGEST_TURN = 40;

/** Whole sentences that neither speak of the speaker nor set his words in marks. */
function isSpeech(words: string, speaker: string): boolean {
  return /[.!?…—–-]["”’»)\]*_]*$/.test(words) && !sitsInMarks(words) && !mentions(words, speaker);
}
