import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MarkPlace, stackMarks } from '#site/timeline/stackMarks.ts';

const mark = (at: number, lanes = [0]) => ({ at, lanes });
const placed = (places: readonly (MarkPlace | null)[]) =>
  places.map((place) => place && [place.at, place.row]);

test('sets marks of a day beside each other before its next day begins, else behind each other', () => {
  assert.deepEqual(placed(stackMarks([mark(10), mark(10), mark(10)], 24, 2)), [
    [10, 0],
    [25, 0],
    [10, 1],
  ]);
  assert.deepEqual(placed(stackMarks([mark(10), mark(10)], 14, 2)), [
    [10, 0],
    [10, 1],
  ]);
});

test('leaves the place of another day free, and other lanes out of it', () => {
  assert.deepEqual(placed(stackMarks([mark(10), mark(10), mark(34), mark(10, [1])], 24, 2)), [
    [10, 0],
    [10, 1],
    [34, 0],
    [10, 0],
  ]);
});

test('sets the marks of days that lie too near one behind the other', () => {
  assert.deepEqual(placed(stackMarks([mark(10), mark(18)], 8, 2)), [
    [10, 0],
    [18, 1],
  ]);
});

test('gives a stretch of the line a row of its own', () => {
  const span = { at: 50, lanes: [0], span: { from: 20, to: 80 } };
  assert.deepEqual(placed(stackMarks([mark(10), mark(70), span, mark(100)], 24, 3)), [
    [10, 0],
    [70, 0],
    [50, 1],
    [100, 0],
  ]);
});
