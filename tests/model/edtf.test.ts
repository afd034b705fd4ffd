import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areStating, calendarDay, isEdtf } from '#model/edtf.ts';

test('takes dates of EDTF level 0 and 1', () => {
  for (const value of [
    '2022-01-10',
    '2022-01',
    '2022',
    '202X',
    '2021-21',
    '/2021-12-28',
    '2022-01-10/2022-01-13',
    '2021-12~',
    '2021-12-28~',
    '2021-10/2021-12',
    '../2021-12',
    '2014/..',
    '2021-22',
  ]) {
    assert.ok(isEdtf(value), value);
  }
});

test('refuses what the calendar does not have, what is level 2, and what is no date', () => {
  for (const value of [
    '2022-02-30',
    '2023-02-29',
    '2022-13',
    '[2021,2022]',
    'Tuesday',
    '',
    '10.01.2022',
    '2022-W02',
  ]) {
    assert.ok(!isEdtf(value), value);
  }
});

test('refuses a span that ends before it begins, or has no end at all', () => {
  for (const value of ['2022-01-13/2022-01-10', '2022/2021-12', '../..', '/', '/..']) {
    assert.ok(!isEdtf(value), value);
  }
  assert.ok(isEdtf('2022-01/2022-01-31'));
});

test('a day is a whole day', () => {
  assert.ok(calendarDay.safeParse('2024-02-29').success);
  for (const value of ['2024-02', '2024', '2024-02-29T10:00:00', '2023-02-29']) {
    assert.ok(!calendarDay.safeParse(value).success, value);
  }
});

test('dates of a text state a date where they give it, or each of its ends', () => {
  assert.ok(areStating(['2022-01-10T09:00:00'], '2022-01-10'));
  assert.ok(areStating(['2014'], '2014/..'));
  assert.ok(areStating(['2021-12'], '../2021-12'));
  assert.ok(areStating(['2022-01-10'], '2022-01-10~'));
  assert.ok(areStating(['2022-01-10', '2022-01-14'], '2022-01-10/2022-01-14'));
});

test('dates of a text do not state what is finer, what lacks an end, or what they only come near', () => {
  assert.ok(!areStating(['2022-01'], '2022-01-10'));
  assert.ok(!areStating(['2022-01-10'], '2022-01-10/2022-01-14'));
  assert.ok(!areStating(['2022-01-10~'], '2022-01-10'));
  assert.ok(!areStating([], '2022'));
});
