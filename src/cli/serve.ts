import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath } from './serve/basePath.ts';
import { listen } from './serve/listen.ts';
import { siteHandler } from './serve/siteHandler.ts';

/**
 * Serves the built site to this machine: `node src/cli/serve.ts [--root dist] [--base "/a/sub path/"] [--port 4321]`.
 * The first line printed is its address. Where the port is taken it is the next free one.
 */
const { values: options } = parseArgs({
  options: {
    root: { type: 'string', default: 'dist' },
    /** The path below which the site is served, as typed or percent-encoded, to see that it works there. */
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: process.env.PORT ?? '4321' },
    host: { type: 'string', default: 'localhost' },
  },
});

if (existsSync(join(options.root, 'index.html'))) {
  const base = basePath(options.base);
  const server = createServer(siteHandler(options.root, base));
  const port = await listen(server, Number(options.port), options.host);
  console.log(`http://${options.host}:${port}${base}`);
} else {
  console.error(
    `Unexpected folder \`${options.root}\` without index.html, expected a built site: npm run build`,
  );
  process.exitCode = 1;
}
