import type { Span } from '#model/span.ts';
import type { TextDocument } from '../../text/document.ts';
import { isDirection, mentions, sitsInMarks, spokenSpan } from './paragraphWords.ts';
import type { Turn } from './turn.ts';

/** The following statement is attributable to Spokesperson Ann Lee: — the label is the name with the words around it. */
const ATTRIBUTABLE =
  /\b(?:following|statement|below|this)\b[^.]*\b(?:attributable|attributed)\s+to\s+(?<label>[^:]+?)\s*[:.]?\s*(?<marks>[*_]*)$/i;

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
  const match = /\battribut(?:able|ed)\s+to\b/i.test(words) ? ATTRIBUTABLE.exec(words) : null;
  const name = match?.groups?.label;
  if (!match || !name) return null;
  const start = span.start + match[0].lastIndexOf(name) + match.index;
  return { start, end: start + name.length };
}

const LONGEST_LINE = 300;

/** As many paragraphs of whole sentences as follow, up to one that speaks of the speaker or has quotes of its own. */
function paragraphsUnder(document: TextDocument, heading: number, label: Span): Turn[] {
  const { text, paragraphs } = document;
  const speaker =
    text
      .slice(label.start, label.end)
      .toLowerCase()
      .split(/,|\s\(/)[0]
      ?.split(/\s+/)
      .at(-1) ?? '';
  const turns: Turn[] = [];
  for (let paragraph = heading + 1; paragraph < paragraphs.length; paragraph++) {
    const span = paragraphs[paragraph] ?? { start: 0, end: 0 };
    const words = text.slice(span.start, span.end);
    if (
      isDirection(words) ||
      sitsInMarks(words) ||
      mentions(words, speaker) ||
      !/[.!?…]["”’)*_]*$/.test(words)
    )
      break;
    turns.push({ ...spokenSpan(text, span), paragraph, continued: turns.length > 0, label });
  }
  return turns;
}
