import type { Span } from '#model/span.ts';
import type { TextDocument } from '../../text/document.ts';
import { intervieweeBefore } from './interviewee.ts';
import { isDirection, SELF, sitsInMarks, spokenSpan } from './paragraphWords.ts';
import type { Turn } from './turn.ts';

/** A paragraph wholly in bold or italic type. */
const SET_APART = /^(?<type>\*\*|__|\*|_)(?!\s)(?<words>[^*_]+)\k<type>$/;

const NOWHERE: Span = { start: 0, end: 0 };

/** Fewer questions than these are headings. */
const FEWEST = 3;

/**
 * An interview that tells its questions by bold or italic type alone: `**What did you see?**`, and the answer under it. The
 * questions have no label; the answers have the name that the article gives before them.
 */
export function boldQuestions(document: TextDocument): Turn[] {
  const { text, paragraphs } = document;
  const words = paragraphs.map(({ start, end }) => text.slice(start, end));
  const asked = words.flatMap((line, i) => (/\?[*_]+$/.test(line) && SET_APART.test(line) ? [i] : []));
  const answers = asked.filter((i) => SELF.test(words[i + 1] ?? '') && !SET_APART.test(words[i + 1] ?? ''));
  if (asked.length < FEWEST || answers.length * 2 < asked.length) return [];
  const label = intervieweeBefore(document, asked[0] ?? 0);
  return asked.flatMap((question, i) => [
    {
      ...spokenSpan(text, paragraphs[question] ?? NOWHERE),
      paragraph: question,
      continued: false,
      label: null,
    },
    ...answerTo(document, words, question, asked[i + 1] ?? -1, label),
  ]);
}

function answerTo(
  document: TextDocument,
  words: readonly string[],
  question: number,
  next: number,
  label: Span | null,
): Turn[] {
  const turns: Turn[] = [];
  const limit = next < 0 ? words.length : next;
  for (let paragraph = question + 1; paragraph < limit; paragraph++) {
    const line = words[paragraph] ?? '';
    if (isDirection(line)) continue;
    const isFirst = turns.length === 0;
    if (SET_APART.test(line) || sitsInMarks(line) || (next < 0 && !isFirst && !SELF.test(line))) break;
    turns.push({
      ...spokenSpan(document.text, document.paragraphs[paragraph] ?? NOWHERE),
      paragraph,
      continued: !isFirst,
      label,
    });
  }
  return turns;
}
