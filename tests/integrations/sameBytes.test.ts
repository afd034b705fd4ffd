import assert from 'node:assert/strict';
import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { verifySite } from '#cli/pack/verifySite.ts';
import { digestsOf } from '#integrations/digestsOf.ts';
import { filesBelow } from '#integrations/filesBelow.ts';
import { builtSite, CONTENT } from './builtSite.ts';
import { folderOf, textOf } from './site.ts';

/** A copy of the fixture's content whose files are written in the given order, which some systems list them in. */
async function contentCopy(root: string, order: 1 | -1): Promise<string> {
  const files = (await readdir(CONTENT, { recursive: true })).sort((a, b) => (a < b ? -order : order));
  const content = join(root, `content of ${order}`);
  await mkdir(content);
  for (const file of files.filter((name) => /\.\w+$/.test(name)))
    await cp(join(CONTENT, file), join(content, file));
  return content;
}

const SITE = 'https://example.org/record';

test('the same content gives the same bytes, wherever it lies, in any time zone and language', async (t) => {
  const root = await folderOf(t, {});
  const here = await builtSite(t, {
    content: await contentCopy(root, 1),
    env: { SITE, TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
  });
  const there = await folderOf(t, { 'articles/gone/index.html': 'a page of the build before', 'x.txt': '' });
  await builtSite(t, {
    content: await contentCopy(root, -1),
    env: { SITE, TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
    root: there,
  });
  const [first, second] = await Promise.all(
    [here, there].map(async (site) => digestsOf(site, [...(await filesBelow(site))])),
  );
  assert.ok(
    first?.has('index.html') && first.has('pagefind/pagefind-entry.json') && first.has('SHA256SUMS.txt'),
  );
  assert.deepEqual(second, first);

  await t.test('which are those of the list of digests', async () => {
    const files = await verifySite(here);
    assert.deepEqual(files, [...(first?.keys() ?? [])]);
  });

  await t.test('and a text says what the folder is, for every editor and browser', async () => {
    const text = await textOf(here, 'READ ME FIRST.txt');
    assert.match(text, /^\uFEFFON THE RECORD\r\n/);
    assert.doesNotMatch(text, /[^\r]\n/);
    assert.match(text, /One article, The Skerry Courier, published 9 March 2023 \(inferred\)\./);
    assert.ok(text.endsWith(`\r\n    ${SITE}/SHA256SUMS.txt\r\n`));
  });

  await t.test(
    'and the page for unknown addresses starts at the folder that it is published in',
    async () => {
      const page = await textOf(here, '404.html');
      const addresses = [...page.matchAll(/ (?:href|action|data-base)="(\/[^"]*)"/g)].map(([, url]) => url);
      assert.ok(addresses.includes('/record/') && addresses.includes('/record/index.html'));
      assert.deepEqual(
        addresses.filter((url) => !url?.startsWith('/record/')),
        [],
      );
    },
  );
});
