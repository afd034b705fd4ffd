import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { searchRecords } from '#site/searchRecords.ts';
import type { SearchRecord } from '#site/searchShape.ts';

/** Writes the search index of the briefing to `dist/pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = searchRecords(await loadBriefing());
        await writeIndex(records, fileURLToPath(new URL('pagefind/', dir)));
        logger.info(`search index of ${records.length} records written`);
      },
    },
  };
}

/** Pagefind's ready-made interfaces, which the site's own search page does without. */
const UNUSED = /^pagefind-(?:\w+-)*(?:ui|highlight)\.(?:js|css)$/;

/**
 * Indexes records into a folder that Pagefind's client reads.
 * @throws Error whose cause is what Pagefind answered.
 */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  try {
    const { index } = answered(await createIndex({ forceLanguage: 'en' }));
    if (!index) throw new Error('Pagefind gave no index');
    await Promise.all(records.map((record) => addRecord(index, record)));
    answered(await index.writeFiles({ outputPath: folder }));
  } catch (cause) {
    throw new Error('The search index could not be written', { cause });
  } finally {
    await close();
  }
  const unused = (await readdir(folder)).filter((file) => UNUSED.test(file));
  await Promise.all(unused.map((file) => rm(join(folder, file))));
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
