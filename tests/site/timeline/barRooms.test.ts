import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barRooms } from '#site/timeline/barRooms.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

test('gives few lanes the same room, and the longest bar that of its lane less its number', () => {
  assert.deepEqual(barRooms([2, 10], 160, false), { widths: [80, 80], perEntry: 5 });
});

test('gives many lanes what their longest bars take, all entries equally long', () => {
  const { widths, perEntry } = barRooms([1, 1, 2, 1, 3, 1, 102], 244, true);
  assert.ok(Math.abs(sum(widths) - 244) < 1e-9);
  for (const [lane, most] of [1, 1, 2, 1, 3, 1, 102].entries())
    assert.ok((widths[lane] ?? 0) >= 14 + 8 * String(most).length + most * perEntry);
});
