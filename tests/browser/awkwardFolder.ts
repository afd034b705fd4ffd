import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST } from './dist.ts';

/**
 * What names of folders hold that addresses and scripts trip over: spaces, characters that mean something in an address
 * (`%41` read once too often is an `A`), quotes, and letters of several scripts and directions.
 */
const NAMES = [`our "record" #1 100%41 why?`, `it's & + = ; , @ ! $ (1)`, 'Запись سجل 記録 📰 é'];

/** Windows takes none of these. */
const FORBIDDEN = process.platform === 'win32' ? /["?]/g : /\//g;

/** A path with such names below a folder. */
export const awkwardPath = (above: string): string =>
  join(above, ...NAMES.map((name) => name.replaceAll(FORBIDDEN, '')));

/**
 * Copies the built site into a folder with awkward names and gives its address to the tests as `DISK_URL`. Playwright
 * runs it before them, and what it returns after them.
 */
export default async function awkwardFolder(): Promise<() => Promise<void>> {
  const above = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  const folder = awkwardPath(above);
  await cp(DIST, folder, { recursive: true });
  process.env.DISK_URL = `${pathToFileURL(folder).href}/`;
  return () => rm(above, { recursive: true });
}
