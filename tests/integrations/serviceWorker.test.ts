import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { describeEdition } from '#integrations/serviceWorker/describeEdition.ts';
import { writeServiceWorker } from '#integrations/serviceWorker.ts';
import { folderOf, textOf } from './site.ts';

const SITE = {
  'index.html': '<h1>Harbour</h1>',
  'a b/é.html': '<h1>Tide</h1>',
  'pagefind/pagefind-worker.js': 'self.onmessage = null;',
};

/** What is built beside that and not kept. */
const LEFT_OUT = {
  '.nojekyll': '',
  '.well-known/security.txt': 'Contact: mailto:desk@example.org',
  'offline-search/index.js': 'register("…")',
  'READ ME FIRST.txt': 'Open index.html',
  'SHA256SUMS.txt': '…',
  'sw-withdrawn.js': '…',
  _headers: '/*',
  'robots.txt': 'User-agent: *',
  'sitemap-index.xml': '<sitemapindex/>',
  'rss.xml': '<rss/>',
  'feed.json': '{}',
  'data/briefing.json': '{}',
  'timeline.ics': 'BEGIN:VCALENDAR',
  'events/harbour.ics': 'BEGIN:VCALENDAR',
  'pictures/articles/harbour.png': '…',
};

/** The addresses that a service worker keeps, with the digest of each. */
async function listOf(root: string): Promise<ReadonlyMap<string, string>> {
  const worker = await textOf(root, 'sw.js');
  const pairs = worker.matchAll(/\["([^"]+)","([A-Za-z0-9+/]{43}=)"\]/g);
  return new Map(Array.from(pairs, ([, url = '', sha256 = '']) => [url, sha256]));
}

test('every file is listed once by its address, with the digest of its bytes', async (t) => {
  const root = await folderOf(t, SITE);
  await writeServiceWorker(root);
  const list = await listOf(root);
  assert.deepEqual(
    [...list.keys()].sort(),
    ['a%20b/%C3%A9.html', 'edition.json', 'index.html', 'pagefind/pagefind-worker.js'].sort(),
  );
  for (const [url, sha256] of list) {
    const bytes = await readFile(join(root, decodeURIComponent(url)));
    assert.equal(sha256, createHash('sha256').update(bytes).digest('base64'), url);
  }
});

test('what no visit asks for, or no server gives, is not kept', async (t) => {
  const root = await folderOf(t, { ...SITE, ...LEFT_OUT });
  await writeServiceWorker(root);
  const list = await listOf(root);
  assert.equal(list.size, Object.keys(SITE).length + 1);
  for (const path of Object.keys(LEFT_OUT)) assert.ok(!list.has(encodeURI(path)), path);
});

test('the same site gives the same bytes, in another folder and a second time', async (t) => {
  const [first, second] = [await folderOf(t, SITE), await folderOf(t, SITE)];
  await writeServiceWorker(first);
  await writeServiceWorker(second);
  await writeServiceWorker(second);
  for (const path of ['sw.js', 'edition.json'])
    assert.equal(await textOf(first, path), await textOf(second, path));
});

test('beside the worker lies one for publishers, which takes away and keeps nothing', async (t) => {
  const root = await folderOf(t, SITE);
  await writeServiceWorker(root);
  const withdrawal = await textOf(root, 'sw-withdrawn.js');
  assert.match(withdrawal, /unregister\(\)/);
  assert.doesNotMatch(withdrawal, /"fetch"/);
});

test('another byte in any file is another edition, told by the worker and by the file of its own', async (t) => {
  const [first, second] = [
    await folderOf(t, SITE),
    await folderOf(t, { ...SITE, 'index.html': '<h1>harbour</h1>' }),
  ];
  const editions = [await writeServiceWorker(first), await writeServiceWorker(second)];
  assert.notEqual(editions[0]?.edition, editions[1]?.edition);
  assert.notEqual(await textOf(first, 'sw.js'), await textOf(second, 'sw.js'));
  assert.deepEqual(JSON.parse(await textOf(first, 'edition.json')), editions[0]);
});

test('an edition counts its files with its own, and is kept unasked up to the limit', () => {
  const file = { path: 'index.html', bytes: 25_000_000, sha256: 'a' };
  const { files, bytes, automatic } = describeEdition([file]);
  assert.deepEqual({ files, bytes, automatic }, { files: 2, bytes: 25_000_000, automatic: true });
  assert.equal(describeEdition([file, { ...file, path: 'b', bytes: 1 }]).automatic, false);
});
