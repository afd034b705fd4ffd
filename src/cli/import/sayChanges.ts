import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileDiff } from '../fileDiff.ts';
import type { FileToWrite } from '../writeFiles.ts';

/** What writing files would change, as a unified diff; their paths are those from a folder, and shown with its name. */
export async function sayChanges(files: readonly FileToWrite[], root: string): Promise<string> {
  const diffs = await Promise.all(
    files.map(async ({ path: name, content }) => {
      const file = path.join(root, name);
      const now = await readFile(file, 'utf8').catch(() => '');
      const text = Buffer.from(content).toString('utf8');
      return now === text ? '' : fileDiff({ path: file, content: text, replaces: now }, path.dirname(root));
    }),
  );
  return diffs.filter((diff) => diff !== '').join('\n');
}
