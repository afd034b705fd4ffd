/** A line of a file. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly isMeant: boolean;
}

/** How many lines stand before and behind the one that is meant. */
const AROUND = 2;

/** The lines of a file around one of them; the line break that ends the last line begins no other, unless it is the one meant. */
export function linesAround(text: string, line: number): readonly Line[] {
  const from = Math.max(1, line - AROUND);
  const lines = text.split(/\r?\n/);
  const end = lines.at(-1) === '' && line < lines.length ? lines.length - 1 : lines.length;
  return lines
    .slice(from - 1, Math.min(line + AROUND, end))
    .map((words, index) => ({ number: from + index, text: words, isMeant: from + index === line }));
}
