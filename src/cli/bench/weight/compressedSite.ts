import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { filesBelow } from '#integrations/filesBelow.ts';
import { gzip } from '#integrations/gzip.ts';
import { BARE_PAGE, bareSearch } from './bareSearch.ts';

/** What hosts compress; Pagefind compresses its own files. */
const TEXT = /\.(?:html|css|js|json|svg|txt|xml|csv|ics|webmanifest)$/;

/** Copies a site with each text beside its compressed form, and a page that searches it by bare Pagefind. */
export async function compressedSite(dist: string, folder: string): Promise<void> {
  await cp(dist, folder, { recursive: true });
  await mkdir(path.join(folder, path.dirname(BARE_PAGE)), { recursive: true });
  await writeFile(path.join(folder, BARE_PAGE), bareSearch());
  for (const file of await filesBelow(folder)) {
    const full = path.join(folder, file);
    if (TEXT.test(file)) await writeFile(`${full}.gz`, gzip(await readFile(full)));
  }
}

/** Serves such a copy as hosts do: compressed, to be kept until it changes, and so many milliseconds away. */
export function siteServer(folder: string, wait = 0): RequestListener {
  const serveFile = sirv(folder, { dev: true, etag: true, gzip: true });
  return (request, response) => {
    const answer = () => serveFile(request, response, () => void response.writeHead(404).end());
    if (wait === 0) answer();
    else setTimeout(answer, wait);
  };
}
