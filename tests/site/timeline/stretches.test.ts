import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodAxisOf } from '#site/timeline/periodAxis.ts';
import { entriesIn } from '#site/timeline/periods.ts';
import { allStretches, stretchesOf } from '#site/timeline/stretches.ts';
import { timelineOf } from '#site/timeline/timeline.ts';
import { briefing, event } from '../fixtures/briefing.ts';

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

test('draws the days that are near each other, and names beside them a few that are far', () => {
  const { drawn } = whole([
    '1648-10-24',
    '1949-04-04',
    '2021-12-17',
    '2021-12-28',
    '2022-01-10',
    '2022-01-13',
  ]);
  assert.deepEqual(
    drawn?.omitted.map(({ value }) => value),
    ['1648-10-24', '1949-04-04'],
  );
  assert.deepEqual(drawn?.run, ['2021-12-17', '2022-01-13']);
});

test('counts what is far from much else beyond a break, and not the empty time between', () => {
  const slots = (dates: readonly string[]) => {
    const { timeline, drawn, unit } = whole(dates);
    assert.equal(drawn, null);
    return periodAxisOf(timeline.days, [null], unit).slots;
  };
  const january = Array.from({ length: 31 }, (_, i) => `2022-01-${String(i + 1).padStart(2, '0')}`);
  const busy = [...january, ...january.map((day) => day.replace('-01-', '-03-'))];
  assert.deepEqual(slots(['1949-04-04', ...busy]), ['1949-04', null, '2022-01', '2022-02', '2022-03']);
  assert.deepEqual(slots(['1648-10-24', ...monthly(10)]).slice(0, 4), ['1648', null, '2000', '2001']);
});

test('has a column a year for hundreds of entries over ten years, and one a month in each', () => {
  const days = Array.from({ length: 500 }, (_, i) =>
    new Date(Date.UTC(2012, 0, 1 + 7 * i)).toISOString().slice(0, 10),
  );
  const { drawn, unit, closer, timeline } = whole(days);
  assert.deepEqual([drawn, unit, closer.length], [null, 'year', 10]);
  assert.equal(periodAxisOf(timeline.days, [null], unit).slots.length, 10);
  for (const year of closer) assert.equal(year.closer.length >= 7, true, year.period ?? '');
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
      for (const { period, place } of axis.columns) {
        assert.ok(periods.includes(period));
        assert.equal(axis.slots[place], period);
      }
    }
  }
});

test('has a closer look at every year, also at one that no month of is known', () => {
  const { unit, closer, timeline } = whole([
    ...monthly(4),
    '1867',
    '1998',
    '1998',
    '199X',
    '18XX',
    '../1901',
  ]);
  assert.equal(unit, 'year');
  const axis = periodAxisOf(timeline.days, [null], unit);
  assert.deepEqual(
    axis.columns.map(({ period }) => period),
    closer.map(({ period }) => period),
  );
  assert.deepEqual(axis.slots.slice(0, 5), ['1867', null, '1901', null, '1998']);
  assert.deepEqual(
    axis.omitted.map(({ value }) => value),
    ['18XX', '199X'],
  );
  const [ofYear] = closer.filter(({ period }) => period === '1998');
  assert.deepEqual(ofYear?.drawn?.run, ['1998-01-01', '1998-12-31']);
  assert.equal(entriesIn(ofYear.drawn.timeline.days), 2);
});

test('counts years where most is dated to years, and none where nothing is', () => {
  const years = whole(['1867', '1901', '1949', '1998', '2021-12-17']);
  assert.deepEqual([years.drawn, years.unit, years.closer.length], [null, 'year', 5]);
  for (const dates of [['199X', '18XX'], ['18XX']]) assert.deepEqual(allStretches(whole(dates)).length, 1);
});

test('counts an entry on the lane of each of its sides, plans apart, and says how many have no column', () => {
  const events = [
    event('a', '2021-01-05', { sides: ['Board', 'Town'] }),
    event('b', '2021-03-05', { sides: ['Town'], status: 'reported' }),
    event('c', '2021-03-06', { sides: ['Town'], status: 'past-due' }),
    event('d', '2021', { sides: ['Town'] }),
  ];
  const axis = periodAxisOf(timelineOf(briefing([], [], events)).days, ['Board', 'Town'], 'month');
  assert.deepEqual(axis.slots, ['2021-01', '2021-02', '2021-03']);
  assert.deepEqual(axis.columns, [
    { period: '2021-01', place: 0, lane: 0, solid: 0, hollow: 1 },
    { period: '2021-01', place: 0, lane: 1, solid: 0, hollow: 1 },
    { period: '2021-03', place: 2, lane: 1, solid: 1, hollow: 1 },
  ]);
  assert.equal(axis.most, 2);
  assert.deepEqual(
    axis.omitted.map(({ value }) => value),
    ['2021'],
  );
});
