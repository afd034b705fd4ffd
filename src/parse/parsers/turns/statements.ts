import type { Span } from '#model/span.ts';
import type { TextDocument } from '../../text/document.ts';
import { isDirection, isReported, mentions, spokenSpan } from './paragraphWords.ts';
import type { Turn } from './turn.ts';

/**
 * The following statement is attributable to Spokesperson Ann Lee: — the label is the name with the words around it. Without
 * a colon the line has to point to what follows.
 */
const ATTRIBUTABLE = [
  /\b(?:following|statement|comments?|remarks)\b[^.]*\battribut(?:able|ed)\s+to\s+(?<label>[^:]+?)\s?:[*_]*$/i,
  /\b(?:following|below)\b[^.]*\battribut(?:able|ed)\s+to\s+(?<label>[^:]+?)\.?[*_]*$/i,
  /\bfollowing\s+statement\s+(?:from|by)\s+(?<label>[^:]+?)\s?:[*_]*$/i,
  // Statement by Commissioner Ann Lee on the floods:
  /^[*_#\s]*(?:(?:joint|press|full|official|written)\s+)?(?:statement|remarks|message)\s+(?:from|by)\s+(?<label>[^:]+?)(?:\s+(?:on|about|regarding|concerning|following|after|at)\s+[^:]+)?\s?:[*_]*$/i,
];

/** A cheap look before the patterns are tried. */
const MAY_ATTRIBUTE = /\battribut(?:able|ed)\s+to\b|\b(?:statement|remarks|message)\s+(?:from|by)\b/i;

/** A whole statement, set under the line that says whose it is. */
export function statements(document: TextDocument): Turn[] {
  return document.paragraphs.flatMap((_, paragraph) => {
    const label = attributedTo(document, paragraph);
    return label ? paragraphsUnder(document, paragraph, label) : [];
  });
}

function attributedTo({ text, paragraphs }: TextDocument, paragraph: number): Span | null {
  const span = paragraphs[paragraph];
  if (!span || span.end - span.start > LONGEST_LINE) return null;
  const words = text.slice(span.start, span.end);
  if (!MAY_ATTRIBUTE.test(words)) return null;
  const match = ATTRIBUTABLE.map((pattern) => pattern.exec(words)).find((found) => found !== null);
  const name = match?.groups?.label;
  if (!match || !name) return null;
  const start = span.start + match[0].lastIndexOf(name) + match.index;
  return { start, end: start + name.length };
}

const LONGEST_LINE = 300;

/** As many paragraphs of whole sentences as follow, in marks or without, up to one in which the reporter speaks. */
function paragraphsUnder(document: TextDocument, heading: number, label: Span): Turn[] {
  const { text, paragraphs } = document;
  const speaker = lastName(text.slice(label.start, label.end));
  const turns: Turn[] = [];
  for (const [i, span] of paragraphs.slice(heading + 1).entries()) {
    const words = text.slice(span.start, span.end);
    if (isDirection(words) || isReported(words) || mentions(words, speaker) || !ENDS.test(words)) break;
    const spoken = spokenSpan(text, span);
    turns.push({ ...spoken, paragraph: heading + 1 + i, continued: turns.length > 0, label });
  }
  return turns;
}

/** A stop, and what may stand behind it. */
const ENDS = /[.!?…]["”’)*_]*$/;

/** “Ann Lee, spokeswoman” → `lee`. */
function lastName(label: string): string {
  const [name = ''] = label.toLowerCase().split(/,|\s\(/);
  return name.split(/\s+/).at(-1) ?? '';
}
