import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { VFile } from 'vfile';

/** The folders of content, each with the ending of its files. */
export const FOLDERS: ReadonlyMap<string, string> = new Map([
  ['articles', '.md'],
  ['speakers', '.md'],
  ['events', '.md'],
  ['sources', '.txt'],
]);

/** Files that may lie in `content/` itself. */
const BESIDE = new Set(['redirects.yaml', 'README.md']);

/** What lies in the folder `content/` and is no content: their paths alone. Hidden files are left aside. */
export async function findUnread(root: string): Promise<VFile[]> {
  const unread: VFile[] = [];
  for (const [folder, extension] of [['', null], ...FOLDERS] as const) {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const isRead =
        extension === null
          ? BESIDE.has(entry.name) || FOLDERS.has(entry.name)
          : !entry.isDirectory() && entry.name.endsWith(extension);
      if (isRead || entry.name.startsWith('.')) continue;
      const file = path.relative(process.cwd(), path.join(root, folder, entry.name));
      unread.push(new VFile({ path: file, data: { isFolder: entry.isDirectory() } }));
    }
  }
  return unread.sort((a, b) => (a.path < b.path ? -1 : 1));
}
