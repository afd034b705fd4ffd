import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files in their order, each beside its place first and then put there under its name, so that none is ever half-written.
 * A file that is there already is an error: nothing of an editor's is written over.
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  for (const file of files) {
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
