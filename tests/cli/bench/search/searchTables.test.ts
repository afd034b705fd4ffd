import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coldTable, contentLine, enteredTable, sameLine, sizeTable } from '#cli/bench/search/searchTables.ts';

const QUERY = { name: 'a rare word', params: 'q=tide' };

test('the copy is weighed beside the index', () => {
  const plain = { files: 900, bytes: 1_024_000 };
  assert.match(sizeTable(plain, { files: 30, bytes: 1_433_600 }), /disk +1400 +30 +1\.40 ≤ 1\.4\n/);
  assert.match(sizeTable(plain, { files: 30, bytes: 1_536_000 }), /disk +1500 +30 +1\.50 > 1\.4\n/);
});

test('a query is a line, http beside disk: median, worst, what is read; the disk has a target', () => {
  const read = { files: 7, bytes: 10_240 };
  const line = (times: readonly number[]) =>
    coldTable([
      { query: QUERY, place: 'http', times: [30, 10, 900.4], read },
      { query: QUERY, place: 'file://', times, read: { files: 3, bytes: 20_480 } },
    ]).split('\n')[2];
  assert.match(line([1, 500, 700]) ?? '', /^a rare word +30 +900 +10 +7 +500 ≤ 500 +700 +20 +3$/);
  assert.match(line([1, 500.6, 700]) ?? '', / 501 > 500 /);
});

test('searches on an open page are lines too', () => {
  const printed = enteredTable([
    { name: 'a later search', place: 'http', times: [5, 7, 6] },
    { name: 'a later search', place: 'file://', times: [8, 9, 1] },
  ]);
  assert.match(printed, /^a later search +6 +7 +8 +9$/m);
});

test('searches that show something else are named', () => {
  assert.equal(sameLine(2, []), '2 of 2 searches show the same over http and from the disk\n');
  assert.match(sameLine(2, ['a phrase']), /^1 of 2 .*\n {2}not: a phrase\n$/);
});

test('what is searched is told: articles, words, different words and records', () => {
  assert.match(
    contentLine(['One two two three', 'three'], 7),
    /2 articles of 3 words each, 3 different words: 7 /,
  );
});
