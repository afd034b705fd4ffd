/** A part of a mend: words, or lines to be copied as they stand, which no report breaks. */
export interface MendPart {
  readonly isCopied: boolean;
  readonly lines: readonly string[];
}

/** Entries of a YAML list, and fields under them. */
const COPIED = /^(?:- | {2})/;

/**
 * The parts of a mend in their order. A mend is words; where it says what to write into a file, the lines of that begin with
 * `- ` or with two spaces.
 */
export function mendParts(mend: string): readonly MendPart[] {
  const parts: { isCopied: boolean; lines: string[] }[] = [];
  for (const line of mend.split('\n')) {
    const isCopied = COPIED.test(line);
    const last = parts.at(-1);
    if (last?.isCopied === isCopied) last.lines.push(line);
    else parts.push({ isCopied, lines: [line] });
  }
  return parts;
}
