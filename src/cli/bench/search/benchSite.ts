import { cp, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { filesBelow } from '#integrations/filesBelow.ts';
import { writeOfflineSearch } from '#integrations/offlineSearch.ts';
import { writeIndex } from '#integrations/searchIndex.ts';
import { writeWords } from '#integrations/searchWords.ts';
import { INDEX_FOLDER, OFFLINE_FOLDER, WORDS_FOLDER } from '#site/search/searchFolders.ts';
import type { SearchRecord } from '#site/search/searchShape.ts';

/** The files of a folder: how many, and their bytes. */
export interface Weight {
  readonly files: number;
  readonly bytes: number;
}

/** Puts a site into a folder: the pages of the built one, with an index of other records, its copy for the disk, and their words. */
export async function writeBenchSite(
  dist: string,
  records: readonly SearchRecord[],
  folder: string,
): Promise<void> {
  const leftOut = new Set([INDEX_FOLDER, OFFLINE_FOLDER, WORDS_FOLDER, 'sw.js']);
  await cp(dist, folder, { recursive: true, filter: (path) => !leftOut.has(relative(dist, path)) });
  await writeIndex(records, join(folder, INDEX_FOLDER));
  await writeWords(records, join(folder, WORDS_FOLDER));
  await writeOfflineSearch(join(folder, INDEX_FOLDER), join(folder, OFFLINE_FOLDER));
}

export async function weigh(folder: string): Promise<Weight> {
  const files = [...(await filesBelow(folder))];
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(folder, file))).size;
  return { files: files.length, bytes };
}
