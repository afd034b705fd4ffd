import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Weights } from '#parse/weigh.ts';

/** A TypeScript file that holds one table of weights. */
export interface TableFile {
  /** From the folder of the project. */
  readonly path: string;
  /** The name under which it exports them. */
  readonly constant: string;
  /** Lines of its doc comment. */
  readonly doc: readonly string[];
  /** Digits after the point; fewer than tell two features apart say more than the data does. */
  readonly digits: number;
  /** Smaller weights are left out. */
  readonly least: number;
}

/** Rounds weights to what their file holds: few digits, none that is next to nothing, in the order of their names. */
export function rounded(weights: Weights, { digits, least }: Pick<TableFile, 'digits' | 'least'>): Weights {
  const unit = 10 ** digits;
  const kept = Object.entries(weights)
    .map(([name, weight]) => [name, Math.round(weight * unit) / unit] as const)
    .filter(([, weight]) => Math.abs(weight) >= least);
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The text of a table's file, formatted as the formatter would. */
export function tableSource(file: TableFile, weights: Weights): string {
  const type = path.posix.relative(path.posix.dirname(file.path), 'src/parse/weigh.ts');
  return [
    `import type { Weights } from '${type}';`,
    '',
    '/**',
    ...file.doc.map((line) => ` * ${line}`),
    ' */',
    `export const ${file.constant}: Weights = {`,
    ...Object.entries(weights).map(([name, weight]) => `  ${keyOf(name)}: ${weight},`),
    '};',
    '',
  ].join('\n');
}

/** Writes beside the file and renames, so that a parser is never left with half a table. */
export async function writeTable(file: TableFile, weights: Weights): Promise<void> {
  const beside = `${file.path}.${process.pid}.part`;
  await writeFile(beside, tableSource(file, weights), { flag: 'wx' });
  await rename(beside, file.path);
}

function keyOf(name: string): string {
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return name;
  return /['\\]/.test(name) ? JSON.stringify(name) : `'${name}'`;
}
