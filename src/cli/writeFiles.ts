import { chmod, link, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What it takes the place of, empty where there is no file; where this is not given, nothing may be there. */
  readonly replaces?: string;
}

/** A file of text whose text is to be another. */
export interface ChangedFile extends FileToWrite {
  readonly content: string;
  readonly replaces: string;
}

/**
 * Writes files: all of them beside their places first, then each put there under its name, in their order. None is ever
 * half-written, and one that refers to others comes last. A file that is there already with the same bytes, as an interrupted
 * import leaves it, stays; one that is replaced keeps its permissions, and where a link leads to it, the link.
 *
 * @throws Error before anything is written where a file is there with other bytes: nothing of an editor's is written over.
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  const missing: FileToWrite[] = [];
  for (const file of files)
    if (!(await isThere(file))) missing.push({ ...file, path: await endOfLinks(file.path) });
  const beside = (file: FileToWrite): string => `${file.path}.${process.pid}.part`;
  try {
    for (const file of missing) {
      await mkdir(path.dirname(file.path), { recursive: true });
      await writeFile(beside(file), file.content, { flag: 'wx' });
      await takePermissions(beside(file), file.path);
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
    if (Buffer.from(replaces).equals(before ?? Buffer.of())) return false;
    throw new Error(
      `${shown}: Unexpected change since it was read, or bytes that are no UTF-8: run the command again`,
    );
  }
  if (before === null) return false;
  throw new Error(
    `${shown}: Unexpected file with other content, expected none: rename it, or give the new one another name: \`--slug\` of an import, \`--id\` of \`npm run new\``,
  );
}

async function endOfLinks(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}

async function takePermissions(file: string, from: string): Promise<void> {
  const mode = (await stat(from).catch(() => null))?.mode;
  if (mode !== undefined) await chmod(file, mode);
}
