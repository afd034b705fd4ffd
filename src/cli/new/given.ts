import type { ParseArgsOptionsConfig } from 'node:util';
import { readArgs } from '../options.ts';
import { USAGE } from './usage.ts';

export const ONE = { type: 'string' } as const;
export const MANY = { type: 'string', multiple: true } as const;

/**
 * Reads the options of what is to be made; white space in them is folded, and one that was left empty was not given.
 *
 * @param files how many words may stand beside the options
 * @throws Error where more do.
 */
export function readGiven<T extends ParseArgsOptionsConfig>(options: T, files = 0) {
  const { values, positionals } = readArgs({ allowPositionals: true, options }, USAGE);
  const [, ...rest] = positionals;
  if (rest.length > files)
    throw new Error(`Unexpected \`${rest[files]}\`: put words between quotation marks`);
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
