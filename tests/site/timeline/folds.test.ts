import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldsOf, isFolded, openPeriods } from '#site/timeline/folds.ts';
import { entriesIn, periodOf } from '#site/timeline/periods.ts';
import { timelineOf } from '#site/timeline/timeline.ts';
import { briefing, event } from '../fixtures/briefing.ts';

const daysOf = (dates: readonly string[]) =>
  timelineOf(
    briefing(
      [],
      [],
      dates.map((date, i) => event(`e-${i}`, date)),
    ),
  ).days;

const FORMS: Readonly<Record<string, string>> = {
  '2021-12-28': '2021-12',
  '2021-12-28~': '2021-12',
  '2021-12-28T09:30': '2021-12',
  '2021-12': '2021-12',
  '2021-12-XX': '2021-12',
  '2021-12/2022-02': '2021-12',
  '../2022-01-05': '2022-01',
  '2014/..': '2014',
  '2021-22': '2021',
  '2021-XX': '2021',
  '202X': '202X',
};

for (const [value, period] of Object.entries(FORMS)) {
  test(`${value} begins, or ends, in ${period}`, () => {
    assert.equal(periodOf(value), period);
  });
}

test('folds days by years and months; what is dated to no month stands before the months, a decade before its years', () => {
  const folds = foldsOf(
    daysOf(['2021-11-03', '2022', '2022-01-05', '202X', '2021-12-01', '2021-12-28', '2020-02-01']),
  );
  assert.deepEqual(
    folds.map(({ period, count, days, months }) => [
      period,
      count,
      days.length,
      months.map((month) => month.period),
    ]),
    [
      ['202X', 1, 1, []],
      ['2020', 1, 0, ['2020-02']],
      ['2021', 3, 0, ['2021-11', '2021-12']],
      ['2022', 2, 1, ['2022-01']],
    ],
  );
});

test('loses no entry, whatever its date', () => {
  const days = daysOf(Object.keys(FORMS));
  const folded = foldsOf(days).flatMap(({ days: own, months }) => [
    own,
    ...months.map((month) => month.days),
  ]);
  assert.equal(entriesIn(folded.flat()), entriesIn(days));
});

test('folds what is more than can be read at one go', () => {
  const many = Array.from({ length: 51 }, (_, i) => `2021-${String((i % 12) + 1).padStart(2, '0')}-10`);
  assert.equal(isFolded(daysOf(many)), true);
  assert.equal(isFolded(daysOf(many.slice(1))), false);
});

test('opens the month of the newest article, or the last one before it, and of many years only its own', () => {
  const open = (years: number, newest: string | null) => {
    const dates = Array.from(
      { length: years * 12 },
      (_, i) => `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-10`,
    );
    return [...openPeriods(foldsOf(daysOf(dates)), newest)].sort();
  };
  assert.deepEqual(open(2, '2000-05-14'), ['2000', '2000-05', '2001']);
  assert.deepEqual(open(3, '2001-02-28'), ['2001', '2001-02']);
  assert.deepEqual(open(3, '2030-01-01'), ['2002', '2002-12']);
  assert.deepEqual(open(3, '1999-01-01'), ['2000', '2000-01']);
});
