import type { Span } from '#model/span.ts';
import type { TextDocument } from '../../text/document.ts';
import { paragraphText } from './paragraphWords.ts';
import type { Turn } from './turn.ts';

/** Who signs, and what he is: `— Ann Lee, mayor`, `Dr. Ann Lee."` */
const SIGNATURE =
  /^(?<dash>[—–―]\s?|--\s?|-\s)?(?<label>\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|al|el|bin)){1,4})(?:,[^.!?]+|\s\([^)]+\))?\.?(?<mark>["”])?$/u;

const LONGEST = 120;

/** A quote that is a paragraph by itself and has its speaker under it: “We left.”⏎— Ann Lee; or, within the marks, "We left.⏎Ann Lee." */
export function signedQuotes(document: TextDocument): Turn[] {
  return document.paragraphs.flatMap(({ start, end }, paragraph) => {
    const words = document.text.slice(start, end);
    if (!/^["“«]/.test(words)) return [];
    const label = signatureUnder(document, paragraph, isWhole(words));
    return label ? [{ start, end, paragraph, continued: false, label }] : [];
  });
}

/** Whether the marks close with the paragraph, and not before. */
function isWhole(words: string): boolean {
  return /["”»]$/.test(words) && !/["”»]/.test(words.slice(1, -1));
}

/** Whether the paragraph ends within its quote: every other mark in it is of a pair. */
function isLeftOpen(words: string): boolean {
  const closing = words.match(/[”»]/g)?.length ?? 0;
  const straight = words.match(/"/g)?.length ?? 0;
  return closing === (words.match(/[“«]/g)?.length ?? 0) - (straight % 2 === 0 ? 1 : 0);
}

function signatureUnder(document: TextDocument, paragraph: number, isClosed: boolean): Span | null {
  const line = paragraphText(document, paragraph + 1);
  const match = line.length > LONGEST ? null : SIGNATURE.exec(line);
  const name = match?.groups?.label;
  if (!match || !name) return null;
  const isSigned = isClosed ? match.groups?.dash && !match.groups.mark : match.groups?.mark;
  if (!isSigned || !(isClosed || isLeftOpen(paragraphText(document, paragraph)))) return null;
  const start = (document.paragraphs[paragraph + 1]?.start ?? 0) + (match.groups?.dash?.length ?? 0);
  return { start, end: start + name.replace(/(?<!\b(?:Jr|Sr))\.$/, '').length };
}
