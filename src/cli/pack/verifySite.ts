import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readChecksumList } from '#integrations/checksums/checksumList.ts';
import { digestsOf } from '#integrations/digestsOf.ts';
import { filesBelow } from '#integrations/filesBelow.ts';
import { CHECKSUMS } from '#site/carriedFiles.ts';

/**
 * Compares a built site with the list of digests that its build wrote.
 *
 * @returns all its files, in the order of their names.
 * @throws Error that names each file that was changed, added or removed since, or that there is no list.
 */
export async function verifySite(root: string): Promise<readonly string[]> {
  if (statSync(root, { throwIfNoEntry: false })?.isFile())
    throw new Error(`Unexpected file \`${root}\`, expected a folder: unpack the archive first`);
  if (!existsSync(join(root, CHECKSUMS)))
    throw new Error(
      `Unexpected folder \`${root}\` without ${CHECKSUMS}, expected a site that was built to its end: npm run build`,
    );
  const listed = readChecksumList(await readFile(join(root, CHECKSUMS), 'utf8'));
  const files = [...(await filesBelow(root))];
  const others = files.filter((file) => file !== CHECKSUMS);
  const digests = await digestsOf(root, others);
  const differences = [
    ...others.filter((file) => !listed.has(file)).map((file) => `${file}: added`),
    ...others
      .filter((file) => listed.has(file) && listed.get(file) !== digests.get(file)?.sha256.toString('hex'))
      .map((file) => `${file}: changed`),
    ...[...listed.keys()].filter((file) => !digests.has(file)).map((file) => `${file}: missing`),
  ].sort();
  if (differences.length > 0)
    throw new Error(
      `Files of \`${root}\` that are not as they were built: ${differences.length}\n  ${differences.join('\n  ')}`,
    );
  return files;
}
