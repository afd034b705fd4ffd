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
 * inferred, coarse and open. Prints its address.
 */
const CONTENT = ['tests/browser/fixtures/content', 'tests/integrations/fixtures/content'];

const folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
const [content, site] = [join(folder, 'content'), join(folder, 'site')];
for (const part of CONTENT) await cp(join(ROOT, part), content, { recursive: true });
await promisify(execFile)(process.execPath, ['src/cli/astro.mjs', 'build', '--outDir', site], {
  cwd: ROOT,
  env: { ...process.env, CONTENT: content },
});
const server = createServer(siteHandler(site, '/'));
console.log(`http://localhost:${await listen(server, 0, 'localhost')}/`);

process.on('SIGTERM', async () => {
  await rm(folder, { recursive: true });
  process.exit();
});
