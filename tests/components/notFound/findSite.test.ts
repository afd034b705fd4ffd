import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSite, foldersAbove } from '#components/notFound/findSite.ts';

/** Where a site in a folder is looked for, from an address, and where it is found. */
async function search(address: string, site: string | undefined, expected = '/') {
  const asked: string[] = [];
  const found = await findSite(address, expected, (folder) => {
    asked.push(folder);
    return Promise.resolve(folder === site);
  });
  return { found, asked };
}

test('the folders above an address begin at the root', () => {
  assert.deepEqual(foldersAbove('/'), ['/']);
  assert.deepEqual(foldersAbove('/a'), ['/']);
  assert.deepEqual(foldersAbove('/a/sub%20path/x'), ['/', '/a/', '/a/sub%20path/']);
});

test('where the site lies as it was built one question is enough', async () => {
  const address = '/articles/no/such/page/';
  assert.deepEqual(await search(address, '/'), { found: '/', asked: ['/'] });
  assert.deepEqual(await search(`/repo${address}`, '/repo/', '/repo/'), {
    found: '/repo/',
    asked: ['/repo/'],
  });
});

test('a site below another path is found from the root down', async () => {
  const { found, asked } = await search('/a/sub%20path/no/page', '/a/sub%20path/');
  assert.equal(found, '/a/sub%20path/');
  assert.deepEqual(asked, ['/', '/a/', '/a/sub%20path/']);
});

test('a base that the address does not lie below is not asked', async () => {
  assert.deepEqual((await search('/b/x', '/b/', '/repo/')).asked, ['/', '/b/']);
});

test('where no folder is the site’s, each is asked once and there is no answer', async () => {
  const { found, asked } = await search('/a/b/x', undefined, '/a/');
  assert.equal(found, undefined);
  assert.deepEqual(asked, ['/a/', '/', '/a/b/']);
});

test('an address of a thousand folders does not lead to a thousand questions', async () => {
  assert.equal((await search(`/${'a/'.repeat(1000)}`, undefined)).asked.length, 17);
});
