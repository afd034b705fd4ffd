import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areOverlapping, dayBounds } from '#model/dayBounds.ts';

test('knows the first and last day of each sort of date', () => {
  const bounds = (value: string) => Object.values(dayBounds(value));
  assert.deepEqual(bounds('2022-01-10'), ['2022-01-10', '2022-01-10']);
  assert.deepEqual(bounds('2024-02'), ['2024-02-01', '2024-02-29']);
  assert.deepEqual(bounds('202X'), ['2020-01-01', '2029-12-31']);
  assert.deepEqual(bounds('2022-21'), ['2022-03-01', '2022-05-31']);
  assert.deepEqual(bounds('2021-12-27/2022-01-02'), ['2021-12-27', '2022-01-02']);
  assert.deepEqual(bounds('/2021-12-28'), [null, '2021-12-28']);
  assert.deepEqual(bounds('2021-12-28/..'), ['2021-12-28', null]);
  assert.deepEqual(bounds('Y170000002'), [null, null]);
});

test('two dates overlap where they have a day in common; an open end reaches any day', () => {
  assert.equal(areOverlapping('2022-01', '2022-01-31'), true);
  assert.equal(areOverlapping('2014/..', '2022-01-10'), true);
  assert.equal(areOverlapping('../2021-12', '2022-01-10'), false);
  assert.equal(areOverlapping('2021-10/2021-12', '2022-01'), false);
});
