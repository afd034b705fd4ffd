import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listen } from '#cli/serve/listen.ts';
import { siteHandler } from '#cli/serve/siteHandler.ts';
import { ROOT } from './dist.ts';

/**
 * Builds a site of every kind of thing that a briefing may hold, and serves it: articles in full and as an excerpt, with
 * corrections, notes and none; every kind of speaker, named, unnamed and doubtful; every status of an event; days stated,
 * inferred, coarse and open. Below `de/` it serves the same in German. Prints its address.
 */
const CONTENT = ['tests/browser/fixtures/content', 'tests/integrations/fixtures/content'];

const folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
const content = join(folder, 'content');
for (const part of CONTENT) await cp(join(ROOT, part), content, { recursive: true });
const english = siteHandler(await siteIn('en'), '/');
const german = siteHandler(await siteIn('de'), '/de/');
const server = createServer((request, response) =>
  (request.url?.startsWith('/de/') ? german : english)(request, response),
);
console.log(`http://localhost:${await listen(server, 0, 'localhost')}/`);

/** One after the other: Astro renders from one folder of the project. */
async function siteIn(language: string): Promise<string> {
  const site = join(folder, language);
  await promisify(execFile)(process.execPath, ['src/cli/astro.mjs', 'build', '--outDir', site], {
    cwd: ROOT,
    env: { ...process.env, CONTENT: content, INTERFACE_LANGUAGE: language },
  });
  return site;
}

process.on('SIGTERM', async () => {
  await rm(folder, { recursive: true });
  process.exit();
});
