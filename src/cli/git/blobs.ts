import { gitOutput } from './git.ts';

/**
 * The bytes of objects, read in one run of git, by what they were asked by: an object's name, or `commit:path`, of which a
 * symbolic link is followed. What is no file, such as a link that leads nowhere or out of the repository, is left out.
 */
export async function blobsOf(
  root: string,
  objects: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const asked = [...new Set(objects)].filter((object) => !object.includes('\n'));
  if (asked.length === 0) return new Map();
  const answer = await gitOutput(root, ['cat-file', '--batch', '--follow-symlinks'], `${asked.join('\n')}\n`);
  const found = new Map<string, Buffer>();
  let at = 0;
  for (const object of asked) {
    const end = answer.indexOf('\n', at);
    const head = answer.toString('utf8', at, end);
    at = end + 1;
    const size = sizeIn(head);
    if (size === null) continue;
    if (head.includes(' blob ')) found.set(object, answer.subarray(at, at + size));
    at += size + 1;
  }
  return found;
}

/** How many bytes follow a line such as `3cb954… blob 120` or `dangling 20`; null where none do, as behind `… missing`. */
function sizeIn(head: string): number | null {
  const size = / (\d+)$/.exec(head)?.[1];
  return size === undefined || head.endsWith(' missing') ? null : Number(size);
}
