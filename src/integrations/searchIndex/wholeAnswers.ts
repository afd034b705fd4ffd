import { join } from 'node:path';
import type { IndexFile } from 'pagefind';
import { bundleScript } from '../bundleScript.ts';

/** The script in which Pagefind's client searches, beside the page. */
const WORKER = 'pagefind-worker.js';

/**
 * Has Pagefind's worker say that a search failed where a part of the index cannot be read.
 * @throws where there is no such worker: such searches would find nothing in silence.
 */
export async function withWholeAnswers(files: readonly IndexFile[]): Promise<IndexFile[]> {
  if (!files.some(({ path }) => path === WORKER)) throw new Error(`Unexpected index without ${WORKER}`);
  const { code } = await bundleScript({
    entryPoints: [join(import.meta.dirname, 'client/wholeAnswers.ts')],
    format: 'iife',
  });
  return files.map((file) =>
    file.path === WORKER ? { ...file, content: Buffer.concat([Buffer.from(code), file.content]) } : file,
  );
}
