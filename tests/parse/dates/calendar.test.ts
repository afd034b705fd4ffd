import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, isoDay, isoWeek, isRealDate, shift, weekdayOf } from '#parse/dates/calendar.ts';

test('puts the days around New Year into the ISO week of their Thursday', () => {
  assert.equal(isoWeek(dayOf('2021-01-03')), '2020-W53');
  assert.equal(isoWeek(dayOf('2021-01-04')), '2021-W01');
  assert.equal(isoWeek(dayOf('2024-12-30')), '2025-W01');
});

test('knows weekdays before and after 1970', () => {
  assert.deepEqual(
    ['1969-07-20', '2022-03-16'].map((day) => weekdayOf(dayOf(day))),
    [7, 3],
  );
});

test('has a leap day only in leap years', () => {
  assert.deepEqual(
    [1900, 2000, 2022, 2024].map((year) => isRealDate(year, 2, 29)),
    [false, true, false, true],
  );
});

test('runs over the turn of the year', () => {
  const day = dayOf('2022-01-15');
  assert.equal(shift('month', -1, day), '2021-12');
  assert.equal(shift('quarter', -1, day), '2021-Q4');
  assert.equal(isoDay(dayOf('2021-12-31') + 1), '2022-01-01');
});
