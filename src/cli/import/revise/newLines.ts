import type { Span } from '#model/span.ts';
import type { StandingText } from './standingLines.ts';

/** A line of the revised article: a sentence of the new text. */
export interface NewLine extends Span {
  /** Index of the former line that it is; null where it is new or changed. */
  readonly former: number | null;
  /** Whether a paragraph begins with it. */
  readonly opens: boolean;
}

/** How a text is divided, in offsets of the folded text. */
export interface Divisions {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
}

/** The former article's lines, and which paragraph of its file each stands in. */
export interface FormerLines {
  readonly lines: readonly Span[];
  readonly paragraphs: readonly Span[];
  /** The paragraphs of its source, which an editor may have joined or parted. */
  readonly sourceParagraphs: readonly Span[];
}

/**
 * Divides the new text into lines: those that stand stay whole, the rest is divided as an import would. Between two lines that
 * were neighbours before, an editor's own paragraphs are kept wherever the source has not changed its own. No paragraph ends
 * within a mark.
 */
export function newLines(
  text: string,
  divisions: Divisions,
  former: FormerLines,
  { lines: standing, from }: StandingText,
  marks: readonly Span[],
): NewLine[] {
  const standingAt = new Map(standing.map(({ line, at }) => [at.start, line]));
  const starts = new Set<number>([...standingAt.keys()]);
  for (const { start } of [...divisions.sentences, ...divisions.paragraphs])
    if (from[start] === -1) starts.add(start);
  for (const { at } of standing) if (at.end + 1 < text.length) starts.add(at.end + 1);
  const ordered = [...starts].sort((a, b) => a - b);
  const opensInSource = openings(divisions.paragraphs);
  const formerly = { file: openings(former.paragraphs), source: openings(former.sourceParagraphs) };
  return ordered.map((start, i): NewLine => {
    const end = (ordered[i + 1] ?? text.length + 1) - 1;
    const line = standingAt.get(start) ?? null;
    const before = i === 0 ? null : (standingAt.get(ordered[i - 1] as number) ?? null);
    const isNeighbour = line !== null && before !== null && line === before + 1;
    const formerStart = former.lines[line ?? -1]?.start ?? -1;
    const isSame = isNeighbour && formerly.source.has(formerStart) === opensInSource.has(start);
    const wants = isSame ? formerly.file.has(formerStart) : opensInSource.has(start);
    const isWithinMark = marks.some((mark) => mark.start < start && start < mark.end);
    return { start, end, former: line, opens: i === 0 || (wants && !isWithinMark) };
  });
}

function openings(paragraphs: readonly Span[]): ReadonlySet<number> {
  return new Set(paragraphs.map(({ start }) => start));
}
