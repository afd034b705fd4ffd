import assert from 'node:assert/strict';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { runInThisContext } from 'node:vm';
import { filesBelow } from '#integrations/filesBelow.ts';
import { writeOfflineSearch } from '#integrations/offlineSearch.ts';
import { writeIndex } from '#integrations/searchIndex.ts';
import type { SearchRecord } from '#site/search/searchShape.ts';
import { manyRecords, RECORD } from './searchRecord.ts';
import { contentsOf, folderOf } from './site.ts';

interface Client {
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    term: string | null,
    options?: object,
  ): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }>;
}

/** Indexes records, and gives the folders of the plain index and of the copy. */
async function copiedIndex(t: TestContext, records: readonly SearchRecord[]) {
  const root = await folderOf(t, {});
  const [plain, copy] = [join(root, 'pagefind'), join(root, 'offline-search')];
  await writeIndex(records, plain);
  await writeOfflineSearch(plain, copy);
  return { plain, copy };
}

/** Opens a copy as the search page does: each script is read from the folder and run. */
async function open(t: TestContext, copy: string): Promise<{ client: Client; loaded: string[] }> {
  const loaded: string[] = [];
  const load = async (file: string) => {
    loaded.push(file);
    runInThisContext(await readFile(join(copy, file), 'utf8'));
  };
  await load('client.js');
  const page = globalThis as { offlineSearch?: { open(by: typeof load): Promise<Client> } };
  t.after(() => delete page.offlineSearch);
  assert.ok(page.offlineSearch);
  return { client: await page.offlineSearch.open(load), loaded };
}

/** Keeps Pagefind's own reports of what it cannot read out of the test's output. */
function silence(t: TestContext): void {
  t.mock.method(console, 'error', () => {});
}

async function addresses(client: Client, term: string | null, options = {}): Promise<string[]> {
  const { results } = await client.search(term, options);
  return Promise.all(results.map(async (result) => (await result.data()).raw_url));
}

test('finds records, by words, phrases and filters, and in order', async (t) => {
  const { copy } = await copiedIndex(t, [
    RECORD,
    { ...RECORD, url: '/articles/harbour/', filters: { ...RECORD.filters, kind: ['Article'] } },
    { ...RECORD, url: '/articles/tower/', content: 'The tower opens.', sort: { earliest: '1', latest: '1' } },
  ]);
  const { client } = await open(t, copy);
  assert.deepEqual(await addresses(client, 'harbours'), [
    '/articles/harbour/#low-tide',
    '/articles/harbour/',
  ]);
  assert.deepEqual(await addresses(client, '"stays shut"', { filters: { kind: { any: ['Article'] } } }), [
    '/articles/harbour/',
  ]);
  assert.deepEqual(await addresses(client, '"shut stays"'), []);
  assert.equal((await addresses(client, null, { sort: { earliest: 'asc' } })).at(0), '/articles/tower/');
  assert.deepEqual((await client.filters()).kind, { Statement: 2, Article: 1 });
});

test('copies an index into few scripts, and loads those that a search needs, each once', async (t) => {
  const records = manyRecords(600);
  const { copy } = await copiedIndex(t, records);
  const scripts = await filesBelow(copy);
  assert.ok(scripts.size < 12, `${scripts.size} scripts`);
  const { client, loaded } = await open(t, copy);
  assert.deepEqual(loaded, ['client.js', 'start.js']);
  await client.search('harbour');
  assert.ok(loaded.every((file) => !file.startsWith('fragments')));
  const found = await addresses(client, null);
  assert.deepEqual(found.sort(), records.map(({ url }) => url).sort());
  const fragments = loaded.filter((file) => file.startsWith('fragments'));
  assert.ok(fragments.length > 1);
  assert.equal(new Set(fragments).size, fragments.length);
});

test('is at most 1.4 times the size of the index, with the client and without it', async (t) => {
  for (const count of [1, 19, 600]) {
    const { plain, copy } = await copiedIndex(t, manyRecords(count));
    const everything = () => true;
    const data = (file: string) => !/(?:pagefind|worker|client)\.js$/.test(file);
    for (const counted of [everything, data]) {
      const ratio = (await sizeOf(copy, counted)) / (await sizeOf(plain, counted));
      assert.ok(ratio <= 1.4, `${ratio} with ${count} records`);
    }
  }
});

async function sizeOf(folder: string, counted: (file: string) => boolean): Promise<number> {
  const files = [...(await filesBelow(folder))].filter(counted);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('gives the same files, byte for byte, wherever it is written', async (t) => {
  const records = manyRecords(40);
  const [first, second] = [await copiedIndex(t, records), await copiedIndex(t, records)];
  assert.deepEqual(await contentsOf(first.copy), await contentsOf(second.copy));
});

test('rejects where a script is missing, and tries again', async (t) => {
  silence(t);
  const { copy } = await copiedIndex(t, [RECORD]);
  for (const kind of ['index', 'fragments']) {
    const { client } = await open(t, copy);
    const script = [...(await filesBelow(copy))].find((file) => file.startsWith(kind)) ?? '';
    await rename(join(copy, script), join(copy, 'away'));
    await assert.rejects(addresses(client, 'harbour'), /ENOENT/);
    await assert.rejects(addresses(client, 'harbour'), /ENOENT/);
    await rename(join(copy, 'away'), join(copy, script));
    assert.deepEqual(await addresses(client, 'harbour'), [RECORD.url]);
  }
  await rm(join(copy, 'start.js'));
  await assert.rejects(open(t, copy), /ENOENT/);
});

test('rejects where a script is damaged', async (t) => {
  silence(t);
  const { copy } = await copiedIndex(t, [RECORD]);
  for (const script of await filesBelow(copy)) {
    if (script === 'client.js') continue;
    const whole = await readFile(join(copy, script), 'utf8');
    const middle = whole.length >> 1;
    const changed = whole.slice(0, middle) + (whole[middle] === 'A' ? 'B' : 'A') + whole.slice(middle + 1);
    for (const damaged of [changed, '', whole.slice(0, middle), '\u0000'.repeat(whole.length)]) {
      await writeFile(join(copy, script), damaged);
      await assert.rejects(
        open(t, copy).then(({ client }) => addresses(client, 'harbour')),
        `${script}: ${damaged.slice(0, 60)}`,
      );
    }
    await writeFile(join(copy, script), whole);
  }
  assert.deepEqual(await addresses((await open(t, copy)).client, 'harbour'), [RECORD.url]);
});
