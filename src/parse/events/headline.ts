import type { TextDocument } from '../text/document.ts';

/** How many paragraphs a headline and the line below it may make. */
const LINES = 2;

/** Whether a sentence stands at the head of a text, in a paragraph that no full stop ends. */
export function isInHeadline(document: TextDocument, sentence: number): boolean {
  const index = document.sentences[sentence]?.paragraph ?? LINES;
  if (index >= LINES || document.paragraphs.length <= index + 1) return false;
  const last = document.tokens[(document.paragraphs[index]?.endToken ?? 0) - 1];
  return last !== undefined && !/[.!?”"]$/.test(last.text);
}
