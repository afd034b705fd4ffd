import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type APIRequestContext, expect } from '@playwright/test';
import { readPage } from '#integrations/links/readPage.ts';
import { PAGES } from './dist.ts';
import { test } from './site.ts';

test('every page is reached from the first one, and every internal link of every page leads somewhere', async ({
  request,
  siteUrl,
}) => {
  test.setTimeout(120_000);
  const { reached, broken } = await crawl(siteUrl, (url) => read(url, request));
  expect(broken).toEqual([]);
  expect([...reached].sort()).toEqual(PAGES.map((path) => siteUrl + encodeURI(path)).sort());
});

/** Follows links from the first page on. Addresses are full; pages end in `.html`, whatever a server makes of folders. */
async function crawl(siteUrl: string, read: (url: string) => Promise<string | null>) {
  const known = new Map<string, Promise<string | null>>();
  const reached = new Set([`${siteUrl}index.html`]);
  const ids = new Map<string, ReadonlySet<string>>();
  const links: { from: string; to: URL }[] = [];
  for (const from of reached) {
    const page = readPage((await read(from)) ?? '');
    ids.set(from, page.ids);
    for (const to of page.attributes.flatMap(({ urls }) => urls.map(({ url }) => new URL(url, from)))) {
      if (!to.href.startsWith(siteUrl)) continue;
      const address = withoutFragment(to);
      links.push({ from, to });
      known.set(address, known.get(address) ?? read(address));
      if (address.endsWith('.html')) reached.add(address);
    }
  }
  const missing = new Set<string>();
  for (const [address, text] of known) if ((await text) === null) missing.add(address);
  const isBroken = ({ to }: { to: URL }) =>
    missing.has(withoutFragment(to)) || !leadsToPlace(to, ids.get(withoutFragment(to)));
  return { reached, broken: links.filter(isBroken).map(({ from, to }) => `${from} → ${to.href}`) };
}

function withoutFragment(url: URL): string {
  return url.origin === 'null' ? url.href.replace(/[?#].*$/, '') : url.origin + url.pathname;
}

function leadsToPlace(to: URL, ids: ReadonlySet<string> | undefined): boolean {
  const id = decodeURIComponent(to.hash.slice(1));
  return ids === undefined || id === '' || ids.has(id);
}

/** A file of the site as text; null where there is none. */
async function read(url: string, request: APIRequestContext): Promise<string | null> {
  if (url.startsWith('file:')) return readFile(fileURLToPath(url), 'utf8').catch(() => null);
  const answer = await request.get(url);
  return answer.ok() ? answer.text() : null;
}
