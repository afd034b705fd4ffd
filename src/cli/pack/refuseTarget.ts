import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/**
 * Checks, before anything is built, that a file can be written at a path without taking something else's place.
 *
 * @param root The site that is packed, in which the file would be one that its build did not write.
 * @throws Error where the path names no file, something that is no regular file, or lies in the site.
 */
export function refuseTarget(path: string, root?: string): void {
  if (path === '' || /[/\\]$/.test(path))
    throw new Error(`Unexpected \`--out\` \`${path}\`, expected the name of a file to write`);
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile())
    throw new Error(
      `Unexpected ${there.isDirectory() ? 'folder' : 'device'} \`${path}\`, expected the name of a file to write`,
    );
  if (root === undefined) return;
  const [first] = relative(resolve(root), resolve(path)).split(sep);
  if (first !== '..')
    throw new Error(
      `Unexpected \`--out\` \`${path}\` in the site that is packed, expected a place outside \`${root}\``,
    );
}
