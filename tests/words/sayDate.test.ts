import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayDate } from '#words/english.ts';

test('says dates in words, as exactly as they are', () => {
  assert.equal(sayDate('2021-12-28'), '28 December 2021');
  assert.equal(sayDate('2021-09-08', 'medium'), '8 Sept 2021');
  assert.equal(sayDate('2021-12-28', 'short'), '28 Dec');
  assert.equal(sayDate('2022-01', 'short'), 'Jan 2022');
  assert.equal(sayDate('2023-23'), 'autumn 2023');
  assert.equal(sayDate('202X'), 'the 2020s');
  assert.equal(sayDate('19XX'), 'the 1900s');
  assert.equal(sayDate('2020-01/202X'), 'January 2020 to the 2020s');
  assert.equal(sayDate('2021~'), 'about 2021');
  assert.equal(sayDate('2021-12-28?', 'medium'), 'perhaps 28 Dec 2021');
  assert.equal(sayDate('2021-12-28', 'full'), 'Tuesday 28 December 2021');
  assert.equal(sayDate('2021-12-28~', 'full'), 'about Tuesday 28 December 2021');
  assert.equal(sayDate('2022-01', 'full'), 'January 2022');
  assert.equal(sayDate('2021-12-XX'), 'December 2021');
  assert.equal(sayDate('0987-06'), 'June 987');
  assert.equal(sayDate('2024-05-11T04:30:00', 'full'), 'Saturday 11 May 2024, 04:30');
  assert.equal(sayDate('2024-05-11T04:30:00Z', 'medium'), '11 May 2024, 04:30 UTC');
  assert.equal(sayDate('Y170000002'), 'Y170000002');
});

test('says what is open at an end: by, since; from and until where the other end is not known', () => {
  assert.equal(sayDate('../2021-12'), 'by December 2021');
  assert.equal(sayDate('../2021-12-31~', 'short'), 'by about 31 Dec');
  assert.equal(sayDate('2014/..'), 'since 2014');
  assert.equal(sayDate('2014/'), 'from 2014');
  assert.equal(sayDate('/2021-12-28', 'medium'), 'until 28 Dec 2021');
});

test('says once what both ends of a span share', () => {
  assert.equal(sayDate('2021/2022'), '2021 to 2022');
  assert.equal(sayDate('2021-10/2021-12'), 'October to December 2021');
  assert.equal(sayDate('2022-01-10/2022-01-13'), '10 to 13 January 2022');
  assert.equal(sayDate('2022-01-30/2022-02-02', 'medium'), '30 Jan to 2 Feb 2022');
  assert.equal(sayDate('2021-12-28/2022-01-02'), '28 December 2021 to 2 January 2022');
  assert.equal(sayDate('2022-01-10~/2022-01-13'), 'about 10 January 2022 to 13 January 2022');
  assert.equal(sayDate('2021-10/2021-12', 'full'), 'October to December 2021');
  assert.equal(
    sayDate('2022-01-10/2022-01-13', 'full'),
    'Monday 10 January 2022 to Thursday 13 January 2022',
  );
});
