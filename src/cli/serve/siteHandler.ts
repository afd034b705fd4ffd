import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { decoded, pathBelow } from './basePath.ts';

/**
 * Answers requests as a static host does: `/about` is sent on to `/about/`, whose relative links hold, and an unknown
 * address gets the site's own `404.html`. Everything outside `base`, an encoded path with a slash at both ends, is unknown.
 */
export function siteHandler(root: string, base = '/'): RequestListener {
  const serveFile = sirv(root, {
    // Looks at the disk for each request: a build may replace the files while they are served.
    dev: true,
    // So that what was fetched before is asked for again only if it has changed.
    etag: true,
    setHeaders: typeFiles,
    onNoMatch: (_, response) => notFound(response, root),
  });
  return (request, response) => {
    const address = URL.parse(`http://localhost${request.url}`);
    // `//about` would be sent on to another host.
    if (!address || address.pathname.startsWith('//')) return notFound(response, root);
    const { pathname, search } = address;
    const path = pathBelow(base, pathname);
    if (path === undefined) return notFound(response, root);
    if (!pathname.endsWith('/') && existsSync(join(root, decoded(path), 'index.html'))) {
      return redirect(response, `${pathname}/${search}`);
    }
    serveFile(withUrl(request, path + search), response);
  };
}

/**
 * Pagefind's own files have extensions that no table of media types knows; plain text and tables are in UTF-8, which a browser
 * would not take them for.
 */
function typeFiles(response: ServerResponse, pathname: string): void {
  if (/\.(?:pf_\w+|pagefind)$/.test(pathname)) response.setHeader('Content-Type', 'application/octet-stream');
  if (pathname.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  if (pathname.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv; charset=utf-8');
}

function withUrl(request: IncomingMessage, url: string): IncomingMessage {
  request.url = url;
  return request;
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function notFound(response: ServerResponse, root: string): void {
  const page = join(root, '404.html');
  const body = existsSync(page) ? readFileSync(page) : 'Not found\n';
  response.writeHead(404, {
    'Content-Type': typeof body === 'string' ? 'text/plain' : 'text/html; charset=utf-8',
  });
  response.end(body);
}
