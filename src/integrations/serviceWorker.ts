import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { EDITION_FILE, type Edition, WITHDRAWAL_FILE, WORKER_FILE } from '#site/edition.ts';
import { bundleWithdrawal, bundleWorker } from './serviceWorker/bundle.ts';
import { AUTOMATIC_LIMIT, describeEdition } from './serviceWorker/describeEdition.ts';
import { keptFiles, readKept } from './serviceWorker/keptFiles.ts';

/**
 * Writes the service worker that keeps the site for reading without a network, and what it says of its edition. Stands
 * after whatever else changes the pages: it lists the digest of each. Beside it lies the worker that a publisher puts in
 * its place to take away what was kept. The live preview answers with a worker that takes
 * itself away, since `npm start` may have left one at the same address.
 */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${WORKER_FILE}`, async (_request, response) => {
          response.setHeader('Content-Type', 'text/javascript').end(await bundleWithdrawal());
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { edition, files, bytes } = await writeServiceWorker(fileURLToPath(dir));
        logger.info(
          `service worker written: edition ${edition}, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`,
        );
      },
    },
  };
}

/** Writes `sw.js`, `sw-withdrawn.js` and `edition.json` for the built site below `root`; `limit`, in bytes, is that of keeping it unasked. */
export async function writeServiceWorker(root: string, limit = AUTOMATIC_LIMIT): Promise<Edition> {
  const files = await keptFiles(root);
  const edition = describeEdition(files, limit);
  await writeFile(join(root, EDITION_FILE), `${JSON.stringify(edition)}\n`);
  const all = [...files, ...(await readKept(root, [EDITION_FILE]))];
  await writeFile(join(root, WORKER_FILE), await bundleWorker(all, edition));
  await writeFile(join(root, WITHDRAWAL_FILE), await bundleWithdrawal());
  return edition;
}
