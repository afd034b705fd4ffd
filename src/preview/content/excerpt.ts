/** A line of a file. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly isMeant: boolean;
}

/** How many lines stand before and behind the one that is meant. */
const AROUND = 2;

/** The lines of a file around one of them. */
export function linesAround(text: string, line: number): readonly Line[] {
  const from = Math.max(1, line - AROUND);
  return text
    .split(/\r?\n/)
    .slice(from - 1, line + AROUND)
    .map((words, index) => ({ number: from + index, text: words, isMeant: from + index === line }));
}
