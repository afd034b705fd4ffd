import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '#cli/serve/listen.ts';
import { siteHandler } from '#cli/serve/siteHandler.ts';
import { writeServiceWorker } from '#integrations/serviceWorker.ts';
import { DIST } from './dist.ts';

/** A copy of the built site on a server of its own, which can be changed, and taken off the network. */
export interface PublishedSite {
  /** Where the site begins, with a slash at the end. */
  readonly url: string;
  /** The folder that is served. */
  readonly root: string;
  /** The paths of what the server was asked for. */
  readonly requests: string[];
  /** Publishes another edition, whose About page says it; `limit` is that of keeping it unasked. */
  publish(words: string, limit?: number): Promise<void>;
  /** Changes the About page alone, as where half of an edition has arrived. */
  changeAboutPage(words: string): Promise<void>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** `plain` answers as `npm start` does; `tidying` sends `…/index.html` on to `…/`. */
export type Host = 'plain' | 'tidying';

function tidying(handler: RequestListener): RequestListener {
  return (request, response) => {
    const url = request.url ?? '';
    if (/\/index\.html(?=$|\?)/.test(url))
      response.writeHead(301, { Location: url.replace('index.html', '') }).end();
    else handler(request, response);
  };
}

/** Publishes the site below a path for the time of a test. */
export async function withPublishedSite(
  base: string,
  host: Host,
  use: (site: PublishedSite) => Promise<void>,
): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  const requests: string[] = [];
  const plain = siteHandler(root, base);
  const handler = host === 'plain' ? plain : tidying(plain);
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    handler(request, response);
  });
  const stop = async () => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  const changeAboutPage = async (words: string) => {
    const page = join(root, 'about/index.html');
    const html = await readFile(page, 'utf8');
    await writeFile(page, html.replace(/(<h1[^>]*>)[^<]*/, `$1${words}`));
  };
  await cp(DIST, root, { recursive: true });
  const port = await listen(server, 0, 'localhost');
  try {
    await use({
      url: `http://localhost:${port}${base}`,
      root,
      requests,
      changeAboutPage,
      publish: async (words, limit) => {
        await changeAboutPage(words);
        await writeServiceWorker(root, limit);
      },
      stop,
      start: async () => {
        await listen(server, port, 'localhost');
      },
    });
  } finally {
    await stop();
    await rm(root, { recursive: true });
  }
}
