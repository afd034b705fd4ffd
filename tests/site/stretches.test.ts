import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodAxisOf } from '#site/periodAxis.ts';
import { entriesIn } from '#site/periods.ts';
import { allStretches, stretchesOf } from '#site/stretches.ts';
import { timelineOf } from '#site/timeline.ts';
import { briefing, event } from './fixtures/briefing.ts';

const LENGTH = 430;

const timelineOfDates = (dates: readonly string[]) =>
  timelineOf(
    briefing(
      [],
      [],
      dates.map((date, i) => event(`e-${i}`, date)),
    ),
  );

/** A day in each month of some years. */
const monthly = (years: number): readonly string[] =>
  Array.from(
    { length: years * 12 },
    (_, i) => `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-1${i % 9}`,
  );

const whole = (dates: readonly string[]) => stretchesOf(timelineOfDates(dates), [], LENGTH);

test('draws days where each has room, and looks closer only where that shows more', () => {
  const few = whole(['2021-12-17', '2021-12-28', '2022-01-10', '2022-01-13']);
  assert.ok(few.drawn);
  assert.deepEqual(
    few.closer.map(({ period }) => period),
    ['2021-12', '2022-01'],
  );
  assert.deepEqual(whole(['2021-12-17', '2021-12-28']).closer, []);
  assert.deepEqual(whole(['2021-12-17', '2021-12-28', '2022-01-10']).closer, []);
});

test('counts months where days have no room, and years where months have none', () => {
  const beside = monthly(4).map((day) => day.replace(/-1/, '-2'));
  const [months, years] = [whole(monthly(3)), whole([...monthly(4), ...beside])];
  assert.deepEqual([months.drawn, months.unit, months.closer.length], [null, 'month', 36]);
  assert.deepEqual([years.drawn, years.unit, years.closer.length], [null, 'year', 4]);
  assert.deepEqual(years.closer[0]?.closer.map(({ period }) => period).slice(0, 2), ['2000-01', '2000-02']);
});

test('draws each day of each month, however many there are', () => {
  for (const { period, drawn, timeline } of allStretches(whole(monthly(4)))) {
    if (!period?.includes('-')) continue;
    assert.ok(drawn, period);
    assert.equal(entriesIn(drawn.timeline.days), entriesIn(timeline.days));
  }
});

test('leads from every column to a closer look', () => {
  for (const years of [3, 4]) {
    const stretches = allStretches(whole([...monthly(years), '2001', '2001-02-03/2001-05-06']));
    const periods = stretches.map(({ period }) => period);
    for (const { drawn, timeline, unit } of stretches) {
      if (drawn) continue;
      const axis = periodAxisOf(timeline.days, [null], unit);
      for (const { place } of axis.columns) assert.ok(periods.includes(axis.periods[place] ?? ''));
    }
  }
});

test('counts an entry on the lane of each of its sides, plans apart, and says how many have no column', () => {
  const events = [
    event('a', '2021-01-05', { sides: ['Board', 'Town'] }),
    event('b', '2021-03-05', { sides: ['Town'], status: 'reported' }),
    event('c', '2021-03-06', { sides: ['Town'], status: 'past-due' }),
    event('d', '2021', { sides: ['Town'] }),
  ];
  const axis = periodAxisOf(timelineOf(briefing([], [], events)).days, ['Board', 'Town'], 'month');
  assert.deepEqual(axis.periods, ['2021-01', '2021-02', '2021-03']);
  assert.deepEqual(axis.columns, [
    { place: 0, lane: 0, solid: 0, hollow: 1 },
    { place: 0, lane: 1, solid: 0, hollow: 1 },
    { place: 2, lane: 1, solid: 1, hollow: 1 },
  ]);
  assert.deepEqual([axis.most, axis.omitted], [2, 1]);
});
