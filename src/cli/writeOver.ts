import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file whose text is to be another; `before` is empty where there was none. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Writes a file anew: beside its place first and then put there, so that it is never half-written. Its permissions stay.
 *
 * @throws Error where the file is no longer the one that was read, or holds bytes that are no UTF-8: nothing is lost.
 */
export async function writeOver({ path: named, before, after }: ChangedFile): Promise<void> {
  const file = await realpath(named).catch(() => named);
  const now = await readFile(file).catch(() => Buffer.of());
  if (!now.equals(Buffer.from(before))) {
    const shown = path.relative(process.cwd(), named);
    throw new Error(
      `${shown}: Unexpected change since it was read, or bytes that are no UTF-8: run this again`,
    );
  }
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, after, { flag: 'wx' });
    const mode = (await stat(file).catch(() => null))?.mode;
    if (mode !== undefined) await chmod(beside, mode);
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}
