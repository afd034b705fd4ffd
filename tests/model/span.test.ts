import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeSpans } from '#model/span.ts';

test('joins spans that overlap, touch or hold each other, in whatever order they come', () => {
  const spans = [
    { start: 8, end: 9 },
    { start: 0, end: 5 },
    { start: 1, end: 2 },
    { start: 5, end: 7 },
  ];
  assert.deepEqual(mergeSpans(spans), [
    { start: 0, end: 7 },
    { start: 8, end: 9 },
  ]);
  assert.deepEqual(mergeSpans([]), []);
});
