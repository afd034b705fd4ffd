import assert from 'node:assert/strict';
import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestsOf } from '#integrations/checksums/digests.ts';
import { filesBelow } from '#integrations/filesBelow.ts';
import { builtSite, CONTENT } from './builtSite.ts';
import { folderOf } from './site.ts';

/** A copy of the fixture's content whose files are written in the given order, which some systems list them in. */
async function contentCopy(root: string, order: 1 | -1): Promise<string> {
  const files = (await readdir(CONTENT, { recursive: true })).sort((a, b) => (a < b ? -order : order));
  const content = join(root, `content of ${order}`);
  await mkdir(content);
  for (const file of files.filter((name) => /\.\w+$/.test(name)))
    await cp(join(CONTENT, file), join(content, file));
  return content;
}

test('the same content gives the same bytes, wherever it lies, in any time zone and language', async (t) => {
  const root = await folderOf(t, {});
  const here = await builtSite(t, {
    content: await contentCopy(root, 1),
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
  });
  const there = await folderOf(t, { 'articles/gone/index.html': 'a page of the build before', 'x.txt': '' });
  await builtSite(t, {
    content: await contentCopy(root, -1),
    env: { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
    root: there,
  });
  const [first, second] = await Promise.all(
    [here, there].map(async (site) => digestsOf(site, [...(await filesBelow(site))])),
  );
  assert.ok(
    first?.has('index.html') && first.has('pagefind/pagefind-entry.json') && first.has('SHA256SUMS.txt'),
  );
  assert.deepEqual(second, first);
});
