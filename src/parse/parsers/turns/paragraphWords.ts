import type { Span } from '#model/span.ts';
import type { TextDocument } from '../../text/document.ts';

/**
 * The words of a paragraph or a part of it, without the signs of bold and italic type around them, and without the mark
 * that closes a quote which began before them.
 */
export function spokenSpan(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const opening = /^[\s*_]*/.exec(raw)?.[0].length ?? 0;
  const rest = raw.slice(opening);
  const trail = /[\s*_]*$/.exec(rest.slice(-LONGEST_TRAIL))?.[0].length ?? 0;
  const words = rest.slice(0, rest.length - trail);
  return { start: start + opening, end: end - trail - (closesEarlier(words) ? 1 : 0) };
}

/** Whether words end with a mark that closes what was opened before them. */
export function closesEarlier(words: string): boolean {
  if (words.endsWith('”')) return !words.includes('“') && !words.includes('„');
  return words.endsWith('"') && words.split('"').length % 2 === 0;
}

/** The text of a paragraph; '' where there is none. */
export function paragraphText({ text, paragraphs }: TextDocument, paragraph: number): string {
  const span = paragraphs[paragraph];
  return span ? text.slice(span.start, span.end) : '';
}

const LONGEST_TRAIL = 8;

/** `(laughter)`, `[applause]`, `(BEGIN VIDEO CLIP)`, `…`: no words of a speaker. */
export function isDirection(words: string): boolean {
  return /^[*_]*(?:\([^()]*\)|\[[^[\]]*\])[.*_]*$/.test(words) || !/\p{L}/u.test(words);
}

/** Whether a paragraph has its own quotes: it begins with a quotation mark, or reports one. */
export function sitsInMarks(words: string): boolean {
  return /^["“‘«„]/.test(words) || isReported(words);
}

/** “We left,” Mayor Ann Lee said. */
export function isReported(words: string): boolean {
  return /["”]\s(?:\p{L}+\s){0,4}(?:said|says|asked|told|added|wrote)\b/u.test(words);
}

/** Whether the words speak of a speaker by name, as a reporter does between two turns. */
export function mentions(words: string, speaker: string): boolean {
  if (speaker.length < 3) return false;
  const at = words.toLowerCase().indexOf(speaker);
  return at >= 0 && /^\p{Lu}/u.test(words.slice(at)) && !/\p{L}/u.test(words.charAt(at - 1));
}

/** Words of someone who speaks for himself. */
export const SPEAKS_OF_SELF = /\b(?:I|I['’](?:m|ve|d|ll)|[Ww]e|[Mm]y|[Oo]ur|[Mm]e)\b/;

/** Words of someone who speaks for himself or to another. */
export const SELF = /\b(?:I|I['’](?:m|ve|d|ll)|[Ww]e|[Ww]e['’](?:re|ve|ll)|[Mm]y|[Oo]ur|[Mm]e|[Yy]ou)\b/;
