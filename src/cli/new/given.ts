import type { ParseArgsOptionsConfig } from 'node:util';
import { sayStray } from '../options/sayStray.ts';
import { readArgs } from '../options.ts';
import { USAGE } from './usage.ts';

/** What may stand beside the options. */
export interface Beside {
  /** How many words may: an article's file. */
  readonly files: number;
  /** The option that other words are most likely meant for. */
  readonly likely: string;
}

/**
 * Reads the options of what is to be made; white space in them is folded, and one that was left empty was not given.
 *
 * @throws Error where more words stand beside them than may.
 */
export function readGiven<T extends ParseArgsOptionsConfig>(options: T, { files, likely }: Beside) {
  const { values, positionals } = readArgs({ allowPositionals: true, options }, USAGE);
  const [, ...rest] = positionals;
  if (rest.length > files)
    throw new Error(
      sayStray(rest.slice(files), process.argv.slice(2), Object.hasOwn(values, likely) ? null : likely),
    );
  const wish = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(folded) : folded(String(value)) || undefined,
    ]),
  );
  return { wish: wish as Partial<typeof values>, rest };
}

function folded(text: unknown): string {
  return String(text).trim().replaceAll(/\s+/g, ' ');
}
