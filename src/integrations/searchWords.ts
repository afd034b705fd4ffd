import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { ADVICE_SCRIPT, WORDS_GLOBAL, WORDS_PLAN, wordsPart } from '#site/search/searchFolders.ts';
import type { SearchRecord } from '#site/search/searchShape.ts';
import { partsOf, partWith, wordsByLetter } from '#site/search/searchWords.ts';
import { bundleScript } from './bundleScript.ts';

/** Loaded apart from the search page, whose first results do without it. */
const ADVICE: BuildOptions = {
  entryPoints: [join(import.meta.dirname, '../components/search/client/advice.ts')],
  format: 'iife',
};

/** Characters of a part, unless one letter has more words: half as many bytes once it is compressed. */
const PART_SIZE = 32_768;

/**
 * Writes the words of the records as classic scripts, for the search to put misspelt ones beside, and the script that does so:
 * read only where not every word is found. The same records give the same files.
 */
export async function writeWords(
  records: readonly SearchRecord[],
  folder: string,
  size = PART_SIZE,
): Promise<void> {
  const words = wordsByLetter(records);
  const starts = partsOf(words, size);
  const parts = Map.groupBy(words, ([letter]) => partWith(letter, starts));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, ADVICE_SCRIPT), (await bundleScript(ADVICE)).code);
  await writeScript(folder, WORDS_PLAN, starts);
  for (const [part, letters] of parts)
    await writeScript(
      folder,
      wordsPart(part),
      letters.flatMap(([, within]) => within),
    );
}

async function writeScript(folder: string, file: string, held: readonly string[]): Promise<void> {
  const script = `${WORDS_GLOBAL}=${JSON.stringify({ [file]: held.join(' ') })}\n`;
  await writeFile(join(folder, file), script);
}
