import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodLabels } from '#site/timeline/periodLabels.ts';

test('no year is written into the one before it, also beyond a break', () => {
  const years = periodLabels(['1648', null, '1999', '2000', '2001', '2002', '2003'], 12);
  assert.deepEqual(
    years.map(({ label }) => label),
    ['1648', null, null, '2000', null, null, '2003'],
  );
  const months = periodLabels(['2021-12', '2022-01', null, '2023-01'], 20);
  assert.deepEqual(
    months.map(({ above }) => above),
    ['2021', null, null, '2023'],
  );
});

test('a month has its first letter where there is little room', () => {
  assert.deepEqual(
    periodLabels(['2021-12', '2022-01'], 12).map(({ label }) => label),
    ['D', 'J'],
  );
});
