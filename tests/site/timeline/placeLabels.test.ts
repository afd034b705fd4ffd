import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeLabels } from '#site/timeline/placeLabels.ts';

test('places a label in its first free slot and drops it where there is none', () => {
  const frame = { x: 0, y: 0, width: 100, height: 40 };
  const box = (x: number) => ({ x, y: 0, width: 40, height: 10 });
  assert.deepEqual(placeLabels([[box(0)], [box(20), box(50)], [box(80)]], [], frame), [
    box(0),
    box(50),
    null,
  ]);
});
