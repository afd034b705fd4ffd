import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files in their order, each beside its place first and then put there under its name, so that none is ever
 * half-written. One that is there already with the same bytes, as an interrupted import leaves it, stays.
 *
 * @throws Error before anything is written where a file is there with other bytes: nothing of an editor's is written over.
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  const missing: FileToWrite[] = [];
  for (const file of files) if (!(await isThere(file))) missing.push(file);
  for (const file of missing) {
    await mkdir(path.dirname(file.path), { recursive: true });
    const beside = `${file.path}.${process.pid}.part`;
    try {
      await writeFile(beside, file.content, { flag: 'wx' });
      await link(beside, file.path);
    } finally {
      await rm(beside, { force: true });
    }
  }
}

async function isThere({ path: file, content }: FileToWrite): Promise<boolean> {
  const before = await readFile(file).catch(() => null);
  if (before === null) return false;
  if (before.equals(Buffer.from(content))) return true;
  const shown = path.relative(process.cwd(), file);
  throw new Error(
    `${shown}: Unexpected file with other content, expected none: rename it, or import with another --slug`,
  );
}
