import { createHash } from 'node:crypto';
import type { Edition } from '#site/edition.ts';
import type { KeptFile } from './keptFiles.ts';

/**
 * Up to this size, in bytes before any compression on the way, an edition is kept without being asked for: some forty
 * articles with their quotes, speakers and events. A reader who came for one page is not made to load an archive.
 */
export const AUTOMATIC_LIMIT = 25_000_000;

/** What `edition.json`, itself one of the files that are kept, says of the others. */
export function describeEdition(files: readonly KeptFile[], limit = AUTOMATIC_LIMIT): Edition {
  const digest = createHash('sha256');
  for (const { path, sha256 } of files) digest.update(`${sha256} ${path}\n`);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return {
    edition: digest.digest('hex').slice(0, 12),
    files: files.length + 1,
    bytes,
    automatic: bytes <= limit,
  };
}
