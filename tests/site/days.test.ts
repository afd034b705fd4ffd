import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDays, liesAfter } from '#site/days.ts';
import { formNear, machineDate } from '#site/sayDate.ts';

test('orders an open beginning by its end, and a day before the month that begins with it', () => {
  const values = ['2022-01', '2022-01-10', '../2022-01-05', '2022-01-01', '2014/..'];
  assert.deepEqual(values.toSorted(compareDays), [
    '2014/..',
    '2022-01-01',
    '2022-01',
    '../2022-01-05',
    '2022-01-10',
  ]);
});

test('takes a date as lying ahead only where all of it does', () => {
  assert.equal(liesAfter('2022-01', '2021-12-28'), true);
  assert.equal(liesAfter('2022-01', '2022-01-05'), false);
  assert.equal(liesAfter('/2022-01-10', '2021-12-28'), false);
});

test('leaves the year out only beside a day less than half a year away', () => {
  assert.equal(formNear('2022-01-10', '2021-12-28'), 'short');
  assert.equal(formNear('2020-01-10', '2021-12-28'), 'medium');
});

test('gives machines only what the attribute can hold', () => {
  assert.deepEqual(['2022', '2022-01', '2022-01-10', '2022-21', '2021/2022'].map(machineDate), [
    '2022',
    '2022-01',
    '2022-01-10',
    null,
    null,
  ]);
});
