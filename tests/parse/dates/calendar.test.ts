import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weekdayOf } from '#model/civil.ts';
import { dayOf, isoDay, isoWeek, isRealDate, shift } from '#parse/dates/calendar.ts';

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

test('is right for every year that four figures can write', () => {
  assert.equal(isoDay(dayOf('0001-01-01') - 1), '0000-12-31');
  assert.equal(dayOf('0001-01-01'), -719_162);
  assert.equal(isoDay(dayOf('9999-12-31')), '9999-12-31');
  assert.equal(dayOf('9999-12-31'), 2_932_896);
  assert.equal(isoDay(dayOf('0099-02-28') + 1), '0099-03-01');
});

test('counts each day of four centuries once', () => {
  const first = dayOf('1801-01-01');
  for (let day = first; day < first + 146_097; day++) assert.equal(dayOf(isoDay(day)), day);
  assert.equal(isoDay(first + 146_097), '2201-01-01');
});
