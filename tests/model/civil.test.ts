import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { civilOf, dayNumberOf, dayOf, daysInMonth, isoDay, weekdayOf } from '#model/civil.ts';

test('counts days from 1 January 1970, in both directions and in years of any length', () => {
  assert.equal(dayNumberOf({ year: 1970, month: 1, day: 1 }), 0);
  assert.equal(dayNumberOf({ year: 1969, month: 12, day: 31 }), -1);
  assert.equal(dayNumberOf({ year: 2000, month: 2, day: 29 }), 11_016);
  assert.equal(
    dayNumberOf({ year: 100, month: 1, day: 1 }) - dayNumberOf({ year: 99, month: 12, day: 31 }),
    1,
  );
});

test('runs on into the month or year after, and back', () => {
  const days = [
    { year: 2021, month: 13, day: 1 },
    { year: 2022, month: 1, day: 32 },
    { year: 2022, month: 0, day: 31 },
    { year: 2022, month: 3, day: 0 },
  ];
  assert.deepEqual(
    days.map((day) => Object.values(civilOf(dayNumberOf(day))).join('-')),
    ['2022-1-1', '2022-2-1', '2021-12-31', '2022-2-28'],
  );
});

test('gives every day back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 3_000_000 }), (number) => {
      const day = civilOf(number);
      assert.equal(dayNumberOf(day), number);
      assert.ok(day.day >= 1 && day.day <= daysInMonth(day.year, day.month));
    }),
  );
});

test('knows leap years and the days of the week', () => {
  assert.deepEqual(
    [1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2)),
    [28, 29, 28, 29],
  );
  assert.equal(weekdayOf(dayNumberOf({ year: 2021, month: 12, day: 28 })), 2);
  assert.equal(weekdayOf(dayNumberOf({ year: 1969, month: 12, day: 28 })), 7);
});

test('counts days across the turn of a year and back', () => {
  assert.equal(dayOf('2022-01-01') - dayOf('2021-12-31'), 1);
  assert.equal(isoDay(dayOf('2024-02-29')), '2024-02-29');
});
