import type { Span } from '#model/span.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Label } from './label.ts';
import { labelsIn } from './labelsIn.ts';
import { isReported } from './paragraphWords.ts';

/** A label and the paragraph of its words. */
export interface LabelledParagraph {
  readonly paragraph: number;
  readonly label: Label;
}

/** All that may be a turn for what it begins with. */
export function labelledParagraphs({ text, paragraphs }: TextDocument): LabelledParagraph[] {
  const found = paragraphs.flatMap((span, paragraph) => {
    const labels = labelsIn(text, span).filter(
      (label) => !isReportedWhole(text.slice(label.wordsStart, label.wordsEnd)),
    );
    return labels.flatMap((label) => atWords(paragraphs, paragraph, label) ?? []);
  });
  // A label above another one has no words.
  const turns = found.filter(
    ({ label }, i) => label.wordsEnd <= (found[i + 1]?.label.start ?? Number.POSITIVE_INFINITY),
  );
  // “Mayor: I will not go” by itself at the top is a headline.
  return turns[0]?.paragraph === 0 && (turns[1]?.paragraph ?? 2) > 1 ? turns.slice(1) : turns;
}

/** `LEE:` — a label with a line of its own has its words in the next paragraph. */
function atWords(paragraphs: readonly Span[], paragraph: number, label: Label): LabelledParagraph | null {
  if (label.wordsStart < label.wordsEnd) return { paragraph, label };
  const next = paragraphs[paragraph + 1];
  return next
    ? { paragraph: paragraph + 1, label: { ...label, wordsStart: next.start, wordsEnd: next.end } }
    : null;
}

/** Lee: “We go,” she said. */
function isReportedWhole(words: string): boolean {
  return /^["“]/.test(words) && isReported(words);
}
