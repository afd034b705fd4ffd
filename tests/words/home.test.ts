import assert from 'node:assert/strict';
import { test } from 'node:test';
import { de } from '#words/de.ts';
import { en } from '#words/en.ts';

const rights = (whole: number, excerpts: number) =>
  [en, de].map(({ home }) => home.rightsOf(whole, excerpts));

test('counts full texts and excerpts only where there are both', () => {
  assert.deepEqual(rights(3, 0), ['All in full text', 'Alle im Volltext']);
  assert.deepEqual(rights(0, 3), ['All as excerpts', 'Alle als Auszug']);
  assert.deepEqual(rights(2, 1), ['2 in full text, 1 as excerpts', '2 im Volltext, 1 als Auszug']);
});
