import type { PlacedMark, UnmarkedArticle } from '#markdown/readMarks.ts';
import { isInside } from '#model/span.ts';
import type { FormerFile } from './formerFile.ts';
import type { NewLine } from './newLines.ts';
import { type NewText, writeLines } from './writeLines.ts';

/** A paragraph or note of the revised article, and the former blocks that it begins and ends as; -1 where it does not. */
interface Block {
  readonly rows: readonly string[];
  readonly begins: number;
  readonly ends: number;
}

/** Writes all that follows the front matter: paragraphs and the notes that are kept. What stands beside what it stood beside is apart from it as before. */
export function composeBody(
  lines: readonly NewLine[],
  marks: readonly PlacedMark[],
  text: NewText,
  former: FormerFile & UnmarkedArticle,
): string {
  const paragraphs = inParagraphs(lines);
  const notes = Map.groupBy(
    former.blocks.flatMap(({ on }, block) => (on !== null && isStatement(on, marks) ? [{ on, block }] : [])),
    ({ on, block }) => paragraphBefore(block, on, paragraphs, marks, former),
  );
  const noteBlocks = (after: number): Block[] =>
    (notes.get(after) ?? []).map(({ block }) => ({
      rows: rowsOf(block, former),
      begins: block,
      ends: block,
    }));
  const blocks = [
    ...noteBlocks(-1),
    ...paragraphs.flatMap((paragraph, i): Block[] => [
      {
        rows: writeLines(paragraph, within(paragraph, marks), text, former),
        begins: former.blocks.findIndex(
          ({ first, on }) => on === null && first === rowOf(paragraph[0], former),
        ),
        ends: former.blocks.findIndex(
          ({ last, on }) => on === null && last === rowOf(paragraph.at(-1), former),
        ),
      },
      ...noteBlocks(i),
    ]),
  ];
  return joined(blocks, former);
}

function inParagraphs(lines: readonly NewLine[]): NewLine[][] {
  const paragraphs: NewLine[][] = [];
  for (const line of lines) {
    if (line.opens) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}

function within(paragraph: readonly NewLine[], marks: readonly PlacedMark[]): PlacedMark[] {
  const whole = { start: paragraph[0]?.start ?? 0, end: paragraph.at(-1)?.end ?? 0 };
  return marks.filter((mark) => isInside(mark, whole));
}

function isStatement(id: string, marks: readonly PlacedMark[]): boolean {
  return marks.some(({ name, attributes }) => name === 'quote' && attributes.id === id);
}

/**
 * The paragraph that a note follows, -1 for none: that of the statement's passage which it followed before, else that of the
 * last line before it that stands, else the statement's first.
 */
function paragraphBefore(
  block: number,
  on: string,
  paragraphs: readonly (readonly NewLine[])[],
  marks: readonly PlacedMark[],
  former: FormerFile & UnmarkedArticle,
): number {
  const before = former.blocks.slice(0, block).findLast((other) => other.on === null);
  if (before === undefined) return -1;
  const isBefore = (row: number): boolean => before.first <= row && row <= before.last;
  const passages = marks.filter((mark) => isPassage(mark, on));
  const followed = passages.filter(({ position }) => isBefore(position.start.line));
  const holds = (fits: (line: NewLine) => boolean): number =>
    paragraphs.findLastIndex((lines) => lines.some(fits));
  const own = holds((line) =>
    (followed.length > 0 ? followed : passages.slice(0, 1)).some(
      ({ start }) => line.start <= start && start < line.end,
    ),
  );
  const beside = holds((line) => line.former !== null && isBefore(former.rowOf[line.former] ?? 0));
  return followed.length > 0 || beside < 0 ? own : beside;
}

function isPassage({ name, attributes }: PlacedMark, id: string): boolean {
  return name === 'quote' && (attributes.id ?? attributes.of) === id;
}

function rowOf(line: NewLine | undefined, { rowOf }: FormerFile): number {
  return line === undefined || line.former === null ? -1 : (rowOf[line.former] ?? -1);
}

function rowsOf(block: number, { blocks, rows }: FormerFile): readonly string[] {
  const { first = 1, last = 0 } = blocks[block] ?? {};
  return rows.slice(first - 1, last);
}

function joined(blocks: readonly Block[], { blocks: former, rows, lineBreak }: FormerFile): string {
  const gap = (from: number, to: number): string[] => rows.slice(from, to - 1);
  const out: string[] = [];
  for (const [i, { rows: own, begins }] of blocks.entries()) {
    const last = blocks[i - 1]?.ends ?? -1;
    const isNeighbour = begins > 0 && last === begins - 1;
    if (i > 0) out.push(...(isNeighbour ? gap(former[last]?.last ?? 0, former[begins]?.first ?? 0) : ['']));
    out.push(...own);
  }
  return [...out, ...rows.slice(former.at(-1)?.last ?? rows.length)].join(lineBreak);
}
