import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { filesBelow } from '#integrations/filesBelow.ts';

/** Writes files into a new folder that goes when the test ends, and gives its path. */
export async function folderOf(
  test: TestContext,
  files: Readonly<Record<string, string>>,
  prefix = join(tmpdir(), 'on-the-record-'),
): Promise<string> {
  const root = await mkdtemp(prefix);
  test.after(() => rm(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

export async function textOf(root: string, path: string): Promise<string> {
  return readFile(join(root, path), 'utf8');
}

/** The files below a folder with their bytes in base64, which are quickly compared. */
export async function contentsOf(root: string): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for (const path of await filesBelow(root)) contents[path] = await readFile(join(root, path), 'base64');
  return contents;
}
