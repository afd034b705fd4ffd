import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { listen } from '#cli/serve/listen.ts';
import { siteHandler } from '#cli/serve/siteHandler.ts';
import { awkwardPath } from './awkwardFolder.ts';
import { ROOT } from './dist.ts';

/**
 * Builds a site of every kind of thing that a briefing may hold, and serves it: articles in full and as an excerpt, with
 * corrections, notes and none; every kind of speaker, named, unnamed and doubtful; every status of an event; days stated,
 * inferred, coarse and open; addresses that were public. Below `de/` it serves the same in German, below `a/sub path/` the same as
 * at its root, and a folder with an awkward name has it, too. Prints its address and that folder's.
 */
const CONTENT = ['tests/browser/fixtures/content', 'tests/integrations/fixtures/content'];

const folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
const content = join(folder, 'content');
for (const part of CONTENT) await cp(join(ROOT, part), content, { recursive: true });
const built = await siteIn('en');
const carried = awkwardPath(folder);
await cp(built, carried, { recursive: true });
const english = siteHandler(built, '/');
const belowPath = siteHandler(built, '/a/sub path/');
const german = siteHandler(await siteIn('de'), '/de/');
const server = createServer((request, response) => {
  const asked = request.url ?? '';
  const handler = asked.startsWith('/de/') ? german : asked.startsWith('/a/') ? belowPath : english;
  handler(request, response);
});
const port = await listen(server, 0, 'localhost');
console.log(`http://localhost:${port}/ ${pathToFileURL(carried).href}/`);

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
