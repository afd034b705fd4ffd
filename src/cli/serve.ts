import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fail, messageOf } from './fail.ts';
import { readArgs } from './options.ts';
import { basePath } from './serve/basePath.ts';
import { LAST_PORT, listen } from './serve/listen.ts';
import { siteHandler } from './serve/siteHandler.ts';

const USAGE = `Usage: node src/cli/serve.ts [--root FOLDER] [--base PATH] [--port NUMBER] [--host NAME]

Serves the built site to this machine. The first line printed is its address.

  --root FOLDER   the built site, dist where nothing is said
  --base PATH     the path below which it is served, as typed or percent-encoded, to see that it works there
  --port NUMBER   4321 where neither it nor PORT says otherwise; where it is taken, the next free one
  --host NAME     localhost where nothing is said`;

const { values: options } = readArgs(
  {
    options: {
      root: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
      port: { type: 'string', default: process.env.PORT ?? '4321' },
      host: { type: 'string', default: 'localhost' },
    },
  },
  USAGE,
);

if (!existsSync(join(options.root, 'index.html')))
  fail(`Unexpected folder \`${options.root}\` without index.html, expected a built site: npm run build`);
if (!/^\d{1,5}$/.test(options.port) || Number(options.port) > LAST_PORT)
  fail(`Unexpected port \`${options.port}\`, expected a number from 0 to ${LAST_PORT}`);
try {
  const base = basePath(options.base);
  const server = createServer(siteHandler(options.root, base));
  const port = await listen(server, Number(options.port), options.host);
  console.log(`http://${options.host}:${port}${base}`);
} catch (error) {
  fail(`serve: ${messageOf(error)}`);
}
