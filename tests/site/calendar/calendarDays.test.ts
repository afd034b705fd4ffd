import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarDays } from '#site/calendar/calendarDays.ts';

const days = (date: string) => {
  const found = calendarDays(date);
  return found && [found.start, found.end];
};

test('takes a day, and a run of days up to the first that is no longer its own', () => {
  assert.deepEqual(days('2022-01-10'), ['2022-01-10', '2022-01-11']);
  assert.deepEqual(days('2021-12-30/2022-02-28'), ['2021-12-30', '2022-03-01']);
  assert.deepEqual(days('2024-02-28T09:30Z'), ['2024-02-28', '2024-02-29']);
});

const INEXACT = [
  '2022-01',
  '2022',
  '202X',
  '2021-22',
  '2022-01-XX',
  '2022-01-10~',
  '2022-01-10?',
  '2022-01-10%',
  '../2022-01-10',
  '/2022-01-10',
  '2022-01-10/..',
  '2022-01-10/',
  '2021-12/2022-01',
  '2022-01-10/2022-02',
];
for (const date of INEXACT) {
  test(`makes no day of ${date}`, () => {
    assert.equal(calendarDays(date), null);
  });
}
