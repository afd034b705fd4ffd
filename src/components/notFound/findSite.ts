/** Deeper than any address of the site below any folder that it may lie in: no address makes a page ask without end. */
const DEEPEST = 16;

/** The folders that an address lies in, from the root of its server down: `/a/b/c` → `/`, `/a/`, `/a/b/`. */
export function foldersAbove(pathname: string): string[] {
  const names = pathname.split('/').slice(1, -1).slice(0, DEEPEST);
  return ['/', ...names.map((_, i) => `/${names.slice(0, i + 1).join('/')}/`)];
}

/**
 * The folder that the site lies in, if an address lies below it.
 * @param expected where it was built for: asked first where the address lies below it, since it mostly lies there
 * @param isSite asks whether a folder is the site's, in this order and never again once one is
 */
export async function findSite(
  pathname: string,
  expected: string,
  isSite: (folder: string) => Promise<boolean>,
): Promise<string | undefined> {
  const folders = foldersAbove(pathname);
  const inOrder = new Set(folders.includes(expected) ? [expected, ...folders] : folders);
  for (const folder of inOrder) if (await isSite(folder)) return folder;
  return undefined;
}
