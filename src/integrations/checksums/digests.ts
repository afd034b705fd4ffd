import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files open at once: an archive's site has tens of thousands. */
const AT_ONCE = 32;

/** The SHA-256 digests of files below a folder, in hexadecimal digits, in the order of the files. */
export async function digestsOf(
  root: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const batch = files.slice(from, from + AT_ONCE);
    const found = await Promise.all(batch.map((file) => digestOf(join(root, file))));
    for (const [i, file] of batch.entries()) digests.set(file, found[i] ?? '');
  }
  return digests;
}

/** Read whole: the files of a site are many and small, and a stream each would cost more than its bytes. */
async function digestOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
