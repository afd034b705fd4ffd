import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal digits. */
  readonly digest: string;
}

/**
 * Writes a file piece by piece beside its place and puts it there when it is whole, with the folders that it lies in.
 *
 * @throws Error of the file system or of the source; what was at that place is then as it was.
 */
export async function writeWhole(
  path: string,
  source: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<WrittenFile> {
  if (existsSync(path) && statSync(path).isDirectory())
    throw new Error(`Unexpected folder \`${path}\`, expected the name of a file to write`);
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.part`;
  const hash = createHash('sha256');
  let bytes = 0;
  async function* counted(pieces: typeof source) {
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += Buffer.byteLength(piece);
      yield piece;
    }
  }
  try {
    await pipeline(source, counted, createWriteStream(beside));
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
  return { path, bytes, digest: hash.digest('hex') };
}
