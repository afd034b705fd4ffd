import { stringify } from 'csv-stringify/sync';

/** A cell; nothing for null. */
export type Cell = string | number | null;

/** A table: the names of its columns, and for each what it has of a row. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/**
 * A table as RFC 4180 has it, with a header. It begins with a byte order mark, without which spreadsheets take UTF-8 for
 * something else; a cell that they would run as a formula begins with an apostrophe.
 */
export function csv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const cells = Object.values(columns);
  return stringify([Object.keys(columns), ...rows.map((row) => cells.map((cell) => cell(row)))], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
