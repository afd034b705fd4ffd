import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laneRooms } from '#site/timeline/laneRooms.ts';

test('gives rows to the lanes that want them while there is room', () => {
  assert.deepEqual(laneRooms([1, 4, 0], 200), { rows: [1, 4, 1], widths: [20, 65, 20] });
});

test('shares scarce room evenly, and leaves some for the figure of what finds none', () => {
  const { rows, widths } = laneRooms([6, 6], 130);
  assert.deepEqual(rows, [2, 2]);
  assert.deepEqual(widths, [59, 59]);
});

test('gives each lane its first row, however little room there is', () => {
  assert.deepEqual(laneRooms([1, 1, 1], 10).rows, [1, 1, 1]);
});

test('takes no room that is not there, save for first rows', () => {
  for (const room of [100, 140, 170, 220]) {
    const { widths } = laneRooms([3, 1, 7, 2], room);
    const sum = widths.reduce((a, b) => a + b);
    assert.ok(
      sum <=
        Math.max(
          room,
          laneRooms([3, 1, 7, 2], 0).widths.reduce((a, b) => a + b),
        ),
      `${room}: ${sum}`,
    );
  }
});
