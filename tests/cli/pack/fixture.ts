import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeChecksums } from '#integrations/checksums.ts';

/** Writes files and the list of their digests into a folder, as a build does. */
export async function writeSite(root: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  await writeChecksums(root);
  return root;
}

export const SITE = {
  'index.html': '<p>Hello</p>'.repeat(9),
  'READ ME FIRST.txt': 'Hello',
  'speakers/ines-falk/index.html': '',
  'Ωmega.txt': 'ω',
};
