import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corrections, nearestOf } from '#components/search/client/corrections.ts';
import { termsOf } from '#components/search/client/terms.ts';

/** Words of most records first. */
const WORDS = ['harbour', 'Ukraine', 'crane', 'harbours', 'tide', 'council', 'Café', 'side'];

test('the words that differ least are nearest, whatever their case and accents', () => {
  assert.deepEqual(nearestOf('ukrane', WORDS), ['Ukraine', 'crane']);
  assert.deepEqual(nearestOf('CAFE', WORDS), ['Café']);
  assert.deepEqual(nearestOf('harbuor', WORDS), ['harbour']);
});

test('of words that differ as much, those of most records come first', () => {
  assert.deepEqual(nearestOf('bide', WORDS), ['tide', 'side']);
});

test('what is unlike every word, or too short to tell, is like none', () => {
  assert.deepEqual(nearestOf('xyzzy', WORDS), []);
  assert.deepEqual(nearestOf('ti', WORDS), []);
});

test('only words that the record lacks are replaced, with what stands around them', () => {
  const near = new Map([['ukrane', WORDS]]);
  assert.deepEqual(corrections('"ukrane talks", now', near), ['"Ukraine talks", now', '"crane talks", now']);
  assert.deepEqual(corrections('talks', new Map()), []);
});

test('the words of a query are letters and digits with what joins them', () => {
  const texts = termsOf('"Lavrov’s two-track", 12 (über)').map(({ text }) => text);
  assert.deepEqual(texts, ['Lavrov’s', 'two-track', '12', 'über']);
});
