import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesAround } from '#preview/content/excerpt.ts';

const shown = (text: string, line: number) =>
  linesAround(text, line).map(
    ({ number, text: words, isMeant }) => `${number}${isMeant ? '!' : ' '}${words}`,
  );

test('shows two lines before and behind the one that is meant', () => {
  assert.deepEqual(shown('a\nb\nc\nd\ne\nf\n', 4), ['2 b', '3 c', '4!d', '5 e', '6 f']);
});

test('shows no line behind the last, however lines end', () => {
  assert.deepEqual(shown('a\nb\n', 2), ['1 a', '2!b']);
  assert.deepEqual(shown('a\r\nb\r\n', 1), ['1!a', '2 b']);
});

test('shows the end of a file where that is meant, and empty lines within it', () => {
  assert.deepEqual(shown('a\n\nb\n', 4), ['2 ', '3 b', '4!']);
});
