import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedAddress, publishedAddress, publishedFolder } from '#site/addresses.ts';

test('gives the address at which a page is published, at the root of a host and below a path of it', () => {
  const of = (site: string) => publishedAddress('/articles/talks/#two', new URL(site));
  assert.equal(of('https://example.org'), 'https://example.org/articles/talks/#two');
  assert.equal(of('https://example.org/repo'), 'https://example.org/repo/articles/talks/#two');
  assert.equal(of('https://example.org/repo/'), 'https://example.org/repo/articles/talks/#two');
});

test('gives the folder of its server that the site is published in, with a slash at both ends', () => {
  const of = (site: string) => publishedFolder(new URL(site));
  assert.deepEqual(
    [of('https://example.org'), of('https://example.org/repo'), of('https://example.org/a b/')],
    ['/', '/repo/', '/a%20b/'],
  );
  assert.equal(publishedFolder(undefined), '/');
});

test('prints an address in full where it is known where the site is published, else from its root', () => {
  assert.equal(
    printedAddress('/timeline/', new URL('https://example.org/repo')),
    'https://example.org/repo/timeline/',
  );
  assert.equal(printedAddress('/timeline/', undefined), '/timeline/');
});
