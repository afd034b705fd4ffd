import assert from 'node:assert/strict';
import { test } from 'node:test';
import { occurrences } from '#components/search/client/occurrences.ts';
import { highlightsFor, pageUrl } from '#components/search/client/resultLinks.ts';

test('a result’s link holds below any root and names the file', () => {
  const href = pageUrl(new URL('file:///a%20b/dist/'), '/articles/harbour/?event=x#tide', ['low tide']);
  assert.equal(href, 'file:///a%20b/dist/articles/harbour/index.html?highlight=low+tide#tide');
});

test('a phrase in quotation marks is highlighted as one', () => {
  assert.deepEqual(highlightsFor('"low tide"', ['low', 'tide']), ['low tide']);
  assert.deepEqual(highlightsFor('tides', ['tide']), ['tide']);
});

test('only whole words are highlighted, in any case, and phrases over line breaks', () => {
  const text = 'Tide, tides; low\n tide (a+b)';
  const found = (...words: string[]) =>
    occurrences(text, words).map(([start, end]) => text.slice(start, end));
  assert.deepEqual(found('tide'), ['Tide', 'tide']);
  assert.deepEqual(found('low tide'), ['low\n tide']);
  assert.deepEqual(found('a+b', ''), ['a+b']);
  assert.deepEqual(occurrences(text, ['', ' ']), []);
});
