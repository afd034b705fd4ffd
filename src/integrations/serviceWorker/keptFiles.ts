import { CHECKSUMS, READ_ME_FIRST } from '#site/carriedFiles.ts';
import { EDITION_FILE, WITHDRAWAL_FILE, WORKER_FILE } from '#site/edition.ts';
import { OFFLINE_FOLDER } from '#site/search/searchFolders.ts';
import { digestsOf } from '../digestsOf.ts';
import { filesBelow } from '../filesBelow.ts';

/** A built file that is kept: its path from the site's root, its size in bytes, and its SHA-256 in base64. */
export interface KeptFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Built files that no visit asks for, or that a server may not give. */
const LEFT_OUT: readonly RegExp[] = [
  // The index for pages opened from a disk.
  new RegExp(`^${OFFLINE_FOLDER}/`),
  // For hosts and crawlers.
  /(?:^|\/)\./,
  /^(?:_headers|_redirects|CNAME|robots\.txt|sitemap[^/]*\.xml)$/,
  // For feed readers, calendars, those who build on the data, and those who show links to the site.
  /^(?:rss\.xml|feed\.json)$/,
  /\.ics$/,
  /^(?:data|pictures)\//,
];

/** What the worker itself stands in, what is counted apart, and what is for those who carry the folder about. */
const APART: ReadonlySet<string> = new Set([
  WORKER_FILE,
  WITHDRAWAL_FILE,
  EDITION_FILE,
  READ_ME_FIRST,
  CHECKSUMS,
]);

/** The files of the built site that a browser keeps, in the order of their paths. */
export async function keptFiles(root: string): Promise<readonly KeptFile[]> {
  const paths = [...(await filesBelow(root))].filter(isKept);
  return readKept(root, paths);
}

function isKept(path: string): boolean {
  return !APART.has(path) && !LEFT_OUT.some((rule) => rule.test(path));
}

/** Reads files of the built site as those that are kept. */
export async function readKept(root: string, paths: readonly string[]): Promise<readonly KeptFile[]> {
  const digests = await digestsOf(root, paths);
  return Array.from(digests, ([path, { bytes, sha256 }]) => ({
    path,
    bytes,
    sha256: sha256.toString('base64'),
  }));
}
