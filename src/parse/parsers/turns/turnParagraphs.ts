import type { TextDocument } from '../../text/document.ts';
import { isDirection, mentions, SELF, sitsInMarks, spokenSpan } from './paragraphWords.ts';
import type { LabelledParagraph } from './transcript.ts';
import type { Turn } from './turn.ts';

/** The turns with the paragraphs in which they go on: `LEE: I was there.⏎Then I left.⏎Q: When?` */
export function turnParagraphs(document: TextDocument, labelled: readonly LabelledParagraph[]): Turn[] {
  return labelled.flatMap((turn, i) => {
    const next = labelled[i + 1]?.paragraph ?? -1;
    return [firstOf(document, turn), ...goingOn(document, turn, next)];
  });
}

function firstOf(document: TextDocument, { paragraph, label }: LabelledParagraph): Turn {
  const span = spokenSpan(document, paragraph, label.wordsStart);
  return { ...span, paragraph, continued: false, label: { start: label.start, end: label.end } };
}

/**
 * The paragraphs after the first, up to the next label. After the last label of all nobody says where the transcript ends:
 * there only what speaks in the first person goes on.
 */
function goingOn(document: TextDocument, turn: LabelledParagraph, next: number): Turn[] {
  const isLast = next < 0;
  const turns: Turn[] = [];
  const limit = isLast ? document.paragraphs.length : next;
  const { start, end } = turn.label;
  for (let paragraph = turn.paragraph + 1; paragraph < limit; paragraph++) {
    const words = document.text.slice(
      document.paragraphs[paragraph]?.start,
      document.paragraphs[paragraph]?.end,
    );
    if (isDirection(words)) continue;
    if (!isSpeech(words, turn.speaker) || (isLast && !SELF.test(words))) break;
    turns.push({ ...spokenSpan(document, paragraph), paragraph, continued: true, label: { start, end } });
  }
  return turns;
}

/** Whole sentences that neither speak of the speaker nor set his words in marks. */
function isSpeech(words: string, speaker: string): boolean {
  return /[.!?…—–-]["”’»)\]*_]*$/.test(words) && !sitsInMarks(words) && !mentions(words, speaker);
}
