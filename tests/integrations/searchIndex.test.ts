import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeIndex } from '#integrations/searchIndex.ts';
import type { SearchRecord } from '#site/searchShape.ts';
import { folderOf, textOf } from './site.ts';

const RECORD: SearchRecord = {
  url: '/articles/harbour/#low-tide',
  content: 'The harbour stays shut, she said.',
  language: 'en',
  meta: { title: 'Ada Lowe' },
  filters: { kind: ['Statement'], who: [], named: [], speaker: [], day: ['None given'], on: [] },
  sort: { earliest: '9999', latest: '0000' },
};

test('writes what the client reads and nothing of the ready-made interfaces', async (t) => {
  const root = await folderOf(t, {});
  await writeIndex([RECORD, { ...RECORD, url: '/articles/harbour/#high-tide' }], join(root, 'pagefind'));
  const files = await readdir(join(root, 'pagefind'));
  const scripts = files.filter((file) => /\.(js|css)$/.test(file));
  assert.deepEqual(scripts.sort(), ['pagefind-worker.js', 'pagefind.js']);
  const entry = JSON.parse(await textOf(root, 'pagefind/pagefind-entry.json'));
  assert.equal(entry.languages.en.page_count, 2);
});

test('says so, with the cause, where Pagefind refuses a record', async (t) => {
  const root = await folderOf(t, { taken: 'a file where the folder should be' });
  const refused = { ...RECORD, language: 7 } as unknown as SearchRecord;
  await assert.rejects(writeIndex([refused], join(root, 'pagefind')), (error: Error) => {
    assert.match(error.message, /search index/);
    assert.ok(error.cause);
    return true;
  });
});
