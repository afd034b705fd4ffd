import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '#cli/serve/listen.ts';
import { siteHandler } from '#cli/serve/siteHandler.ts';
import { writeServiceWorker } from '#integrations/serviceWorker.ts';
import { DIST } from '../dist.ts';

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
  /** Publishes one more page, which no other leads to, and an edition that has it. */
  publishNewPage(path: string): Promise<void>;
  /** Answers in the host's place, where it is set; `next` has the host answer. */
  instead: ((request: IncomingMessage, response: ServerResponse, next: () => void) => void) | undefined;
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
    const next = () => handler(request, response);
    if (site.instead) site.instead(request, response, next);
    else next();
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
  const site: PublishedSite = {
    url: `http://localhost:${port}${base}`,
    root,
    requests,
    instead: undefined,
    changeAboutPage,
    publish: async (words, limit) => {
      await changeAboutPage(words);
      await writeServiceWorker(root, limit);
    },
    publishNewPage: async (path) => {
      await mkdir(join(root, path));
      await cp(join(root, 'speakers/index.html'), join(root, path, 'index.html'));
      await writeServiceWorker(root);
    },
    stop,
    start: async () => {
      await listen(server, port, 'localhost');
    },
  };
  try {
    await use(site);
  } finally {
    await stop();
    await rm(root, { recursive: true });
  }
}
