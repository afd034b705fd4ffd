import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ColumnShape, columnMarks } from '#site/timeline/columnMarks.ts';

const SHAPE: ColumnShape = { grows: 'up', foot: 100, side: 10, thickness: 20, perEntry: 5 };

test('a column stands on its foot: what happened, then plans, then its number', () => {
  assert.deepEqual(columnMarks({ solid: 4, hollow: 2 }, SHAPE), {
    solid: { x: 10, y: 80, width: 20, height: 20 },
    hollow: { x: 10.8, y: 80 - 9.2, width: 18.4, height: 9.2 },
    count: { x: 20, y: 66 },
  });
});

test('lying, it begins at its foot', () => {
  const { solid, hollow, count } = columnMarks({ solid: 4, hollow: 2 }, { ...SHAPE, grows: 'aside' });
  assert.deepEqual([solid.x, solid.width, hollow.x, hollow.width, count.x], [100, 20, 120, 9.2, 134]);
});

test('what counts nothing has no length, and nothing is ever too thin to be drawn', () => {
  const { solid, hollow } = columnMarks({ solid: 0, hollow: 1 }, { ...SHAPE, thickness: 1, perEntry: 0.1 });
  assert.equal(solid.height, 0);
  assert.ok(hollow.width >= 1 && hollow.height > 0);
});
