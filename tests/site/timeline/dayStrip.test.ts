import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOnStrip, stripOf, stripRun } from '#site/timeline/dayStrip.ts';
import { happeningsAround, happeningsOf } from '#site/timeline/happenings.ts';
import { timelineOf } from '#site/timeline/timeline.ts';
import { briefing, event } from '../fixtures/briefing.ts';

const LENGTH = 312;
const NEWEST = '2024-03-30';

const happenings = (dates: readonly string[]) => {
  const events = dates.map((date) => event(date, date));
  return happeningsOf(timelineOf(briefing([], [], events)));
};

const strip = (dates: readonly string[]) => {
  const all = happenings(dates);
  const run = stripRun(all, NEWEST, LENGTH);
  assert.ok(run);
  const drawn = all.filter((happening) => isOnStrip(happening, run));
  return { run, ...stripOf(drawn, run, LENGTH, () => 20) };
};

test('draws days, months, spans and dates about a day on one line', () => {
  const { marks, run } = strip([
    '2024-03-14',
    '2024-03-28~',
    '2024-04',
    '../2024-06',
    '2024-03-20/2024-03-24',
  ]);
  assert.deepEqual(run, ['2024-03-14', '2024-06-30']);
  const kinds = Object.fromEntries(
    marks.map(({ happening, span }) => [
      happening.value,
      span && [span.about, span.before, span.after, span.to - span.from > 0],
    ]),
  );
  assert.deepEqual(kinds, {
    '2024-03-14': null,
    '2024-03-28~': [true, false, false, true],
    '2024-04': [false, false, false, true],
    '../2024-06': [false, true, false, true],
    '2024-03-20/2024-03-24': [false, false, false, true],
  });
});

test('gives each mark a place of its own, and a stretch a row of its own where it lies', () => {
  const { marks, rows } = strip(['2024-03-28', '2024-03-29', '2024-03-30', '2024-03']);
  assert.equal(new Set(marks.map(({ at, row }) => `${row} ${Math.round(at / 12)}`)).size, 4);
  assert.equal(rows, 1 + Math.max(...marks.map(({ row }) => row)));
});

test('leaves out what would make the line too long to tell days apart, and what would cover all of it', () => {
  const { marks } = strip(['2024-03-28', '2024-03-30', '202X', '2026-01-01']);
  assert.deepEqual(
    marks.map(({ happening }) => happening.value),
    ['2024-03-28', '2024-03-30'],
  );
});

test('shows what is around the newest article, and says how much there is before and after', () => {
  const days = Array.from({ length: 9 }, (_, i) => `2024-03-0${i + 1}`);
  const around = (day: string | null, most: number) => {
    const { shown, earlier, later } = happeningsAround(happenings(days), day, most);
    return [shown[0]?.value, shown.at(-1)?.value, earlier, later];
  };
  assert.deepEqual(around('2024-03-05', 4), ['2024-03-04', '2024-03-07', 3, 2]);
  assert.deepEqual(around('2024-03-09', 4), ['2024-03-06', '2024-03-09', 5, 0]);
  assert.deepEqual(around('2023-01-01', 4), ['2024-03-01', '2024-03-04', 0, 5]);
  assert.deepEqual(around(null, 20), ['2024-03-01', '2024-03-09', 0, 0]);
});
