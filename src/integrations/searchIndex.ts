import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { INDEX_FOLDER, WORDS_FOLDER } from '#site/search/searchFolders.ts';
import { searchRecords } from '#site/search/searchRecords.ts';
import type { SearchRecord } from '#site/search/searchShape.ts';
import { inBatches } from './inBatches.ts';
import { stableFiles } from './searchIndex/stableFiles.ts';
import { withWholeAnswers } from './searchIndex/wholeAnswers.ts';
import { writeWords } from './searchWords.ts';

/** Writes the search index of the briefing to `dist/pagefind/`, and the words of its records to `dist/search-words/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = searchRecords(await loadBriefing());
        const folder = (name: string) => fileURLToPath(new URL(`${name}/`, dir));
        await writeIndex(records, folder(INDEX_FOLDER));
        await writeWords(records, folder(WORDS_FOLDER));
        logger.info(`search index of ${records.length} records written`);
      },
    },
  };
}

/**
 * Pagefind's ready-made interfaces, which the site's own search page does without, and its search for languages that it
 * does not know.
 */
const UNUSED = /^(?:pagefind-(?:\w+-)*(?:ui|highlight)\.(?:js|css)|wasm\.unknown\.pagefind)$/;

/**
 * Indexes records into a folder that Pagefind's client reads. The same records give the same files.
 * @throws Error whose cause is what Pagefind answered.
 */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  try {
    const { index } = answered(await createIndex({ forceLanguage: 'en' }));
    if (!index) throw new Error('Pagefind gave no index');
    // Pagefind takes them one after the other, in the order in which they are sent.
    await Promise.all(records.map((record) => addRecord(index, record)));
    // Pagefind's own `writeFiles` answers before the last bytes are on the disk, and `close` then cuts them off.
    const { files } = answered(await index.getFiles());
    const wanted = stableFiles(await withWholeAnswers(files.filter(({ path }) => !UNUSED.test(path))));
    await inBatches(wanted, ({ path, content }) => writeInto(join(folder, path), content));
  } catch (cause) {
    throw new Error('The search index could not be written', { cause });
  } finally {
    await close();
  }
}

async function writeInto(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function addRecord(index: PagefindIndex, { filters, ...record }: SearchRecord): Promise<void> {
  const given = Object.entries(filters).filter(([, values]) => values.length > 0);
  answered(await index.addCustomRecord({ ...record, filters: Object.fromEntries(given) }));
}

/** An answer of Pagefind, which reports errors beside its results and throws none. */
function answered<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(answer.errors.join('; '));
  return answer;
}
