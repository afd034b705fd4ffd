import type { TextDocument } from '../../text/document.ts';
import { type Introduced, introducedBy } from './introduction.ts';
import { isDirection, paragraphText, SPEAKS_OF_SELF, spokenSpan } from './paragraphWords.ts';
import type { Turn } from './turn.ts';

/** Paragraphs set apart as someone's words: lines after `> `, and what a verb of speech and a colon introduce. */
export function blockQuotes(document: TextDocument): Turn[] {
  return [...markdownQuotes(document), ...introducedParagraphs(document)];
}

function markdownQuotes(document: TextDocument): Turn[] {
  const turns: Turn[] = [];
  document.paragraphs.forEach(({ start, end }, paragraph) => {
    if (!isMarkdownQuote(document, paragraph)) return;
    const span = { start: start + markLength(document, paragraph), end };
    const continued = turns.at(-1)?.paragraph === paragraph - 1;
    turns.push({ ...spokenSpan(document.text, span), paragraph, continued });
  });
  return turns;
}

/** “She wrote:” and the paragraph under it; of a statement, or of an indented one, those that go on too. */
function introducedParagraphs(document: TextDocument): Turn[] {
  return document.paragraphs.flatMap((_, heading) => {
    const introduced = introducedBy(paragraphText(document, heading));
    if (!introduced) return [];
    let limit = heading + 1;
    while (isPlain(document, limit) && (limit === heading + 1 || goesOn(document, limit, introduced)))
      limit++;
    return document.paragraphs.slice(heading + 1, limit).map((span, i) => ({
      ...spokenSpan(document.text, span),
      paragraph: heading + 1 + i,
      continued: i > 0,
    }));
  });
}

function goesOn(document: TextDocument, paragraph: number, introduced: Introduced): boolean {
  if (isIndented(document, paragraph) && isIndented(document, paragraph - 1)) return true;
  return introduced === 'statement' && SPEAKS_OF_SELF.test(paragraphText(document, paragraph));
}

/** Whole sentences without marks. */
function isPlain(document: TextDocument, paragraph: number): boolean {
  const words = paragraphText(document, paragraph);
  if (hasMarks(words) || isDirection(words) || isMarkdownQuote(document, paragraph)) return false;
  return /^(?:\p{Lu}|…|\.\.\.|\[)/u.test(words) && /[.!?…][)\]*_]*$/.test(words);
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

function isIndented({ text, paragraphs }: TextDocument, paragraph: number): boolean {
  const start = paragraphs[paragraph]?.start ?? 0;
  return /(?:\t| {2,}|\u2003)$/.test(text.slice(Math.max(0, start - 4), start));
}

function hasMarks(words: string): boolean {
  return /["“„«]|^[‘']/.test(words);
}
