/** What stands in a column of numbers: a number, whatever its target, or nothing. */
const NUMBER = /^(?:[\d.]+(?: [<≥>≤] [\d.]+)?|–|) *$/;

/**
 * A table for the terminal: columns aligned, names to the left, numbers to the right.
 *
 *     measured on   articles
 *     ───────────   ────────
 *     GUM-news            24
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isNumber = head.map((_, column) => rows.every((row) => NUMBER.test(row[column] ?? '')));
  const line = (cells: readonly string[]): string => {
    const padded = widths.map((width, i) => align(cells[i] ?? '', width, isNumber[i] ?? false));
    return `${padded.join('  ').trimEnd()}\n`;
  };
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('');
}

function align(cell: string, width: number, right: boolean): string {
  return right ? cell.padStart(width) : cell.padEnd(width);
}
