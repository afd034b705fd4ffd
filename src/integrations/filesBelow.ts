import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files below a folder, by their paths from it, with `/` between names on every system. */
export async function filesBelow(root: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(
    files.map((file) => relative(root, join(file.parentPath, file.name)).split(sep).join('/')).sort(),
  );
}
