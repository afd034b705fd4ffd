import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Box } from './box.ts';
import { AS_PNG } from './draw.ts';

/** What draws, by its versions: another may draw the same otherwise. */
const DRAWN_BY = ['satori', 'sharp', '@fontsource/charis-sil', '@fontsource/open-sans'].map(versionOf);

/**
 * Draws pictures once: what was drawn before, by whatever build, is read from `folder`, where it lies by a digest of all that it
 * was drawn from. Pictures that cannot be drawn are not kept.
 */
export function keptPictures(folder: string, draw: (tree: Box) => Promise<Buffer | null>) {
  return async (tree: Box): Promise<{ readonly bytes: Buffer | null; readonly kept: boolean }> => {
    const path = join(folder, `${digestOf(tree)}.png`);
    const before = await readFile(path).catch(() => null);
    if (before !== null) return { bytes: before, kept: true };
    const bytes = await draw(tree);
    if (bytes !== null) await writeWhole(path, bytes, folder);
    return { bytes, kept: false };
  };
}

function digestOf(tree: Box): string {
  return createHash('sha256')
    .update(JSON.stringify([DRAWN_BY, AS_PNG, tree]))
    .digest('hex');
}

/** Two builds at once may keep the same picture: neither ever reads half of one. */
async function writeWhole(path: string, bytes: Buffer, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${process.pid}-${threadId}`;
  await writeFile(draft, bytes);
  await rename(draft, path);
}

function versionOf(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  return `${name} ${file && JSON.parse(readFileSync(file, 'utf8')).version}`;
}
