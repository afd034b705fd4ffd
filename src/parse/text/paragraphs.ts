import type { Span } from '#model/span.ts';

/** The longest line that counts as wrapped by hand; mail and wire copy wrap at 72 to 100 columns. */
const WRAP_COLUMN = 100;

/**
 * The paragraphs of a text, without the white space around them.
 *
 * A line break ends a paragraph, as it does in pasted articles, unless the text is wrapped by hand: then only an empty
 * line does.
 */
export function paragraphSpans(text: string): Span[] {
  const separator = isHardWrapped(text) ? /\r?\n[^\S\n]*\r?\n\s*/g : /[\r\n\u2028\u2029]+/g;
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    addTrimmed(text, from, match.index, spans);
    from = match.index + match[0].length;
  }
  addTrimmed(text, from, text.length, spans);
  return spans;
}

function addTrimmed(text: string, from: number, to: number, spans: Span[]): void {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const start = from + raw.length - raw.trimStart().length;
  spans.push({ start, end: start + trimmed.length });
}

/** Wrapped by hand: empty lines divide it, no line is long, and most lines that another one follows stop in mid-sentence. */
function isHardWrapped(text: string): boolean {
  if (!/\n[^\S\n]*\r?\n/.test(text)) return false;
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.some((line) => line.length > WRAP_COLUMN)) return false;
  const followed = lines.filter((line, i) => line !== '' && (lines[i + 1] ?? '') !== '');
  const open = followed.filter((line) => !/[.!?:”"’'…]$/.test(line));
  return followed.length > 0 && open.length * 2 > followed.length;
}
