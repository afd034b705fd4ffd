import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CHECKSUMS } from '#site/carriedFiles.ts';
import { writeChecksumList } from './checksums/checksumList.ts';
import { digestsOf } from './digestsOf.ts';
import { filesBelow } from './filesBelow.ts';

/**
 * Writes the digests of all files, so that a reader who is given the folder can tell whether one was changed on the way.
 * Stands last: it sees the bytes that are published. A folder without the digests was not built to its end.
 */
export function checksums(): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`digests of ${await writeChecksums(fileURLToPath(dir))} files written`);
      },
    },
  };
}

/**
 * Writes the digests of all files below a folder into it.
 *
 * @returns how many files there are.
 */
export async function writeChecksums(root: string): Promise<number> {
  const files = [...(await filesBelow(root))].filter((file) => file !== CHECKSUMS);
  const digests = Array.from(
    await digestsOf(root, files),
    ([file, { sha256 }]) => [file, sha256.toString('hex')] as const,
  );
  await writeFile(join(root, CHECKSUMS), writeChecksumList(new Map(digests)));
  return files.length;
}
