import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import config from '../../../../astro.config.mjs';

const PROJECT = new URL('../../../../', import.meta.url);

/**
 * Builds the one page of `src/single` for an article, with the settings of the site and the styles in the page. What leads
 * to other pages of the site still does. Nothing is left on the disk. The folder it works in is one of the project's, like that of
 * the site's build: outside, all builds of Astro would share one for what they render with, and two could not run at once.
 */
export async function renderArticle(slug: string): Promise<string> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const folder = await mkdtemp(join(fileURLToPath(PROJECT), '.dist.single-'));
  const outDir = join(folder, 'site');
  try {
    await build({
      ...config,
      configFile: false,
      root: fileURLToPath(PROJECT),
      srcDir: fileURLToPath(new URL('src/single/', PROJECT)),
      publicDir: join(folder, 'public'),
      cacheDir: join(folder, 'cache'),
      outDir,
      integrations: [],
      build: { inlineStylesheets: 'always' },
      vite: { define: { SAVED_ARTICLE: JSON.stringify(slug) } },
      logLevel: 'error',
    });
    return await readFile(join(outDir, 'index.html'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
