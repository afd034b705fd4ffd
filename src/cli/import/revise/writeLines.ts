import type { FoldedText } from '#markdown/fold.ts';
import type { PlacedMark, UnmarkedArticle } from '#markdown/readMarks.ts';
import { type MarkToWrite, writeParagraph } from '#markdown/writeArticle.ts';
import type { Span } from '#model/span.ts';
import type { FormerFile } from './formerFile.ts';
import type { NewLine } from './newLines.ts';

/** A text with its folded form, by which marks are placed. */
export interface NewText {
  readonly text: string;
  readonly folded: FoldedText;
}

/** From offsets of the folded text to those of the text itself. */
export function inSource({ start, end }: Span, { offsets }: FoldedText): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? -1) + 1 };
}

/**
 * Writes the lines of one paragraph. A line that stands, with the same marks as before, is the former file's own, to the byte;
 * the others are written as an import writes them.
 */
export function writeLines(
  lines: readonly NewLine[],
  marks: readonly PlacedMark[],
  { text, folded }: NewText,
  former: FormerFile & UnmarkedArticle,
): string[] {
  const whole = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const { markdown } = writeParagraph(inSource(whole, folded), {
    sourceText: text,
    sentences: lines.map((line) => inSource(line, folded)),
    marks: marks.map((mark) => ({ ...toWrite(mark), ...inSource(mark, folded) })),
  });
  const written = markdown.split('\n');
  // Markup that runs over lines in a way of its own is written anew.
  if (written.length !== lines.length) return written;
  return lines.map((line, i) => sameLine(line, marks, former) ?? written[i] ?? '');
}

function toWrite({ name, attributes }: PlacedMark): Omit<MarkToWrite, keyof Span> {
  const written = Object.entries(attributes).map(([key, value]): [string, string | true] => [
    key,
    value === '' ? true : value,
  ]);
  return { name, attributes: Object.fromEntries(written) };
}

/** The former file's line, where the same marks begin and end at the same places in it. */
function sameLine(
  line: NewLine,
  marks: readonly PlacedMark[],
  former: FormerFile & UnmarkedArticle,
): string | null {
  if (line.former === null) return null;
  const before = former.sentences[line.former];
  if (!before || edges(before, former.marks) !== edges(line, marks)) return null;
  return former.rows[(former.rowOf[line.former] ?? 0) - 1] ?? null;
}

/** Where marks begin and end in a line, and what their ends say. */
function edges({ start, end }: Span, marks: readonly PlacedMark[]): string {
  return marks
    .flatMap((mark) => [
      ...(mark.start >= start && mark.start < end ? [`${mark.start - start} [${mark.name}`] : []),
      ...(mark.end > start && mark.end <= end
        ? [`${mark.end - start} ]${mark.name} ${JSON.stringify(mark.attributes)}`]
        : []),
    ])
    .sort()
    .join('\n');
}
