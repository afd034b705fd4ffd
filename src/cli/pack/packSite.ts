import { basename } from 'node:path';
import { writeChecksumList } from '#integrations/checksums/checksumList.ts';
import { SITE_NAME } from '#site/siteName.ts';
import { refuseUnportable } from './portableNames.ts';
import { verifySite } from './verifySite.ts';
import { type WrittenFile, writeWhole } from './writeWhole.ts';
import { zipFolder } from './zipFolder.ts';

export interface PackedSite extends WrittenFile {
  readonly files: number;
}

/** What a reader finds when the archive is unpacked: one folder, whose name says what it is. */
export const TOP_FOLDER = SITE_NAME;

/**
 * Writes a built site as a zip archive, and beside it `<archive>.sha256` with the archive's own digest. The same site
 * makes the same bytes.
 *
 * @throws Error where the site is not as it was built, or has names that not every system can unpack.
 */
export async function packSite(root: string, archive: string): Promise<PackedSite> {
  const files = await verifySite(root);
  refuseUnportable(files.map((file) => `${TOP_FOLDER}/${file}`));
  const written = await writeWhole(archive, zipFolder(root, files, TOP_FOLDER));
  await writeWhole(`${archive}.sha256`, [writeChecksumList(new Map([[basename(archive), written.digest]]))]);
  return { ...written, files: files.length };
}
