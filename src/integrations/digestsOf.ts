import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inBatches } from './inBatches.ts';

/** What tells whether a file is the one that was built. */
export interface FileDigest {
  readonly bytes: number;
  /** SHA-256. */
  readonly sha256: Buffer;
}

/** The digests of files below a folder, by their paths from it, in the order given. */
export async function digestsOf(
  root: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, FileDigest>> {
  return new Map(await inBatches(files, async (file) => [file, await digestOf(join(root, file))] as const));
}

/** Read whole: the files of a site are many and small, and a stream each would cost more than its bytes. */
async function digestOf(path: string): Promise<FileDigest> {
  const content = await readFile(path);
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest() };
}
