import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeIndex } from '#integrations/searchIndex.ts';
import type { SearchRecord } from '#site/search/searchShape.ts';
import { manyRecords, RECORD } from './searchRecord.ts';
import { contentsOf, folderOf, textOf } from './site.ts';

test('writes what the client reads and nothing of the ready-made interfaces', async (t) => {
  const root = await folderOf(t, {});
  await writeIndex([RECORD, { ...RECORD, url: '/articles/harbour/#high-tide' }], join(root, 'pagefind'));
  const files = await readdir(join(root, 'pagefind'));
  const scripts = files.filter((file) => /\.(js|css)$/.test(file));
  assert.deepEqual(scripts.sort(), ['pagefind-worker.js', 'pagefind.js']);
  assert.deepEqual(
    files.filter((file) => file.startsWith('wasm')),
    ['wasm.en.pagefind'],
  );
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

test('gives the same files, byte for byte, for the same records', async (t) => {
  const root = await folderOf(t, {});
  const records = manyRecords(60);
  await writeIndex(records, join(root, 'first'));
  const first = await contentsOf(join(root, 'first'));
  for (const again of ['second', 'third', 'fourth']) {
    await writeIndex(records, join(root, again));
    assert.deepEqual(await contentsOf(join(root, again)), first);
  }
});
