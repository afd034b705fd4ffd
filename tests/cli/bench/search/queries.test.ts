import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importedBriefing } from '#cli/bench/search/importedBriefing.ts';
import { type BenchQuery, queriesFor } from '#cli/bench/search/queries.ts';
import { recombine } from '#cli/bench/search/recombine.ts';
import { searchRecords } from '#site/search/searchRecords.ts';

const RECORDS = searchRecords(importedBriefing(recombine(40)));
const { timed, compared } = queriesFor(RECORDS);

const wordsOf = (name: string): string => {
  const query = compared.find((found) => found.name === name) as BenchQuery;
  return new URLSearchParams(query.params).get('q') ?? '';
};
const recordsWith = (words: string): number =>
  RECORDS.filter(({ content }) => new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u').test(content)).length;

test('the rare word stands in one record, the common one in every twentieth, two words side by side', () => {
  assert.equal(recordsWith(wordsOf('a rare word')), 1);
  const share = recordsWith(wordsOf('a word of one record in 20')) / RECORDS.length;
  assert.ok(share >= 0.05 && share < 0.08, String(share));
  assert.match(wordsOf('two words'), /^\p{L}+ \p{L}+$/u);
  assert.ok(recordsWith(wordsOf('two words')) > 0);
  assert.ok(recordsWith(wordsOf('the word of most records')) > RECORDS.length / 5);
});

test('the same records give the same searches, with names of their own', () => {
  assert.deepEqual(queriesFor(RECORDS), { timed, compared });
  assert.equal(new Set(compared.map(({ name }) => name)).size, compared.length);
  assert.deepEqual(compared.slice(0, timed.length), timed);
});
