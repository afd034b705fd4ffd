import { createServer } from 'node:http';
import sirv from 'sirv';
import { listen } from '#cli/serve/listen.ts';
import { DIST } from './dist.ts';

/**
 * Serves the built site as the barest file server does: a file by its exact name, and nothing else. A folder is unknown,
 * no address is sent on, and what is unknown gets a line of text. Prints its address.
 */
const serveFile = sirv(DIST, { dev: true, extensions: [] });
const server = createServer((request, response) =>
  serveFile(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
  }),
);
console.log(`http://localhost:${await listen(server, 0, 'localhost')}/`);
