import type { TextDocument } from '../../text/document.ts';
import { isDirection, paragraphText, spokenSpan } from './paragraphWords.ts';
import type { Turn } from './turn.ts';

/** Paragraphs set apart as someone's words: lines after `> `, and what a verb of speech and a colon introduce. */
export function blockQuotes(document: TextDocument): Turn[] {
  const turns: Turn[] = [];
  document.paragraphs.forEach((_, paragraph) => {
    const isMarked = isMarkdownQuote(document, paragraph);
    const before = turns.at(-1);
    const follows = before?.paragraph === paragraph - 1;
    const isIndentedToo = follows && isIndented(document, paragraph) && isIndented(document, paragraph - 1);
    if (!isMarked && !isIndentedToo && !isIntroduced(document, paragraph)) return;
    const span = document.paragraphs[paragraph] ?? { start: 0, end: 0 };
    const start = span.start + (isMarked ? markLength(document, paragraph) : 0);
    turns.push({
      ...spokenSpan(document.text, { start, end: span.end }),
      paragraph,
      continued: follows && (isMarked || isIndentedToo),
    });
  });
  return turns;
}

function isMarkdownQuote(document: TextDocument, paragraph: number): boolean {
  const words = paragraphText(document, paragraph);
  return (
    markLength(document, paragraph) > 0 &&
    !hasMarks(words) &&
    /\p{L}{2}.*\p{L}/u.test(words) &&
    !isSignature(words)
  );
}

function markLength(document: TextDocument, paragraph: number): number {
  return /^>\s?/.exec(paragraphText(document, paragraph))?.[0].length ?? 0;
}

/** > — Ann Lee */
function isSignature(words: string): boolean {
  return /^>\s*(?:[—–-]|$)/.test(words);
}

/** She wrote: / In a statement, the company said: — and then whole sentences without marks. */
function isIntroduced(document: TextDocument, paragraph: number): boolean {
  const words = paragraphText(document, paragraph);
  if (!isSpeaking(paragraphText(document, paragraph - 1)) || hasMarks(words) || isDirection(words))
    return false;
  return /^(?:\p{Lu}|…|\.\.\.|\[)/u.test(words) && /[.!?…][)\]*_]*$/.test(words) && !/[—–:;]$/.test(words);
}

/** Whether a paragraph ends with a verb of speech or a statement, and a colon. */
function isSpeaking(words: string): boolean {
  const last = /(?<word>[\p{L}]+)\s?:$/u.exec(words.slice(-30))?.groups?.word?.toLowerCase() ?? '';
  if (
    /^(?:wrote|writes|said|says|stated|states|replied|responded|added|adds|explained|continued|declared)$/.test(
      last,
    )
  )
    return words.split(/\s+/).length > 1;
  if (/\b(?:wrote|posted|said)\s(?:on|in|at|to|after|during)\s[^.,;:?!“"]{2,50}:$/u.test(words.slice(-70)))
    return true;
  return last === 'statement' && /\b(?:in|issued|released|following|read)\b/i.test(words);
}

function isIndented({ text, paragraphs }: TextDocument, paragraph: number): boolean {
  const start = paragraphs[paragraph]?.start ?? 0;
  return /(?:\t| {2,}|\u2003)$/.test(text.slice(Math.max(0, start - 4), start));
}

function hasMarks(words: string): boolean {
  return /["“„«]|^[‘']/.test(words);
}
