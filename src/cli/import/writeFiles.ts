import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What it takes the place of; where this is not given, nothing may be there. */
  readonly replaces?: string;
}

/**
 * Writes files: all of them beside their places first, then each put there under its name, in their order. None is ever
 * half-written, and one that refers to others comes last. A file that is there already with the same bytes, as an interrupted
 * import leaves it, stays.
 *
 * @throws Error before anything is written where a file is there with other bytes: nothing of an editor's is written over.
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  const missing: FileToWrite[] = [];
  for (const file of files) if (!(await isThere(file))) missing.push(file);
  const beside = (file: FileToWrite): string => `${file.path}.${process.pid}.part`;
  try {
    for (const file of missing) {
      await mkdir(path.dirname(file.path), { recursive: true });
      await writeFile(beside(file), file.content, { flag: 'wx' });
    }
    for (const file of missing) {
      if (file.replaces === undefined) await link(beside(file), file.path);
      else await rename(beside(file), file.path);
    }
  } finally {
    for (const file of missing) await rm(beside(file), { force: true });
  }
}

async function isThere({ path: file, content, replaces }: FileToWrite): Promise<boolean> {
  const before = await readFile(file).catch(() => null);
  if (before?.equals(Buffer.from(content))) return true;
  const shown = path.relative(process.cwd(), file);
  if (replaces !== undefined) {
    if (before?.equals(Buffer.from(replaces))) return false;
    throw new Error(
      `${shown}: Unexpected change while it was read, expected the file as it was: import again`,
    );
  }
  if (before === null) return false;
  throw new Error(
    `${shown}: Unexpected file with other content, expected none: rename it, or import with another --slug`,
  );
}
