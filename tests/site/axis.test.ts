import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisOf } from '#site/axis.ts';
import { labelAxis } from '#site/axisLabels.ts';
import { dayScale } from '#site/dayScale.ts';
import { placeLabels } from '#site/placeLabels.ts';
import { spread } from '#site/spread.ts';
import { timelineOf } from '#site/timeline.ts';
import { briefing, event } from './fixtures/briefing.ts';

const BRIEFING = briefing();

function fixtureAxis() {
  const axis = axisOf(timelineOf(BRIEFING), BRIEFING.articles, 700, 20);
  assert.ok(axis);
  return axis;
}

test('ticks every day of some weeks, and labels the days that have a mark', () => {
  const { ticks, at } = dayScale(['2021-12-30', '2022-01-03'], 700, 20);
  assert.deepEqual(
    ticks.filter(({ label }) => label !== null).map(({ label, period }) => [label, period]),
    [
      ['30', 'Dec'],
      ['3', 'Jan'],
    ],
  );
  assert.equal(ticks.length, 7);
  assert.ok(at('2021-12-30') < at('2022-01-03'));
});

test('ticks months, then years, where days would not be told apart', () => {
  const labels = (days: string[]) =>
    dayScale(days, 700, 20).ticks.flatMap(({ label }) => (label === null ? [] : [label]));
  assert.deepEqual(labels(['2021-03-10', '2021-11-03']), ['Mar', 'Nov']);
  assert.deepEqual(labels(['1999-03-10', '2021-11-03']), ['1999', '2021']);
});

test('keeps labels apart by dropping the later one', () => {
  const { ticks } = dayScale(['2022-01-01', '2022-01-02', '2022-02-20'], 500, 20);
  assert.deepEqual(
    ticks.flatMap(({ label }) => (label === null ? [] : [label])),
    ['1', '20'],
  );
});

test('lays out a single day', () => {
  const { at, ticks } = dayScale(['2022-01-01'], 300, 20);
  assert.equal(at('2022-01-01'), 150);
  assert.equal(ticks.length, 3);
});

test('moves marks apart in their order, but not far from their day', () => {
  assert.deepEqual(spread([10, 10, 100], 15), [10, 25, 100]);
  const crowd = spread(
    Array.from({ length: 50 }, () => 10),
    15,
  );
  assert.ok(crowd.every((place) => place <= 10 + 3 * 15));
});

test('places a label in its first free slot and drops it where there is none', () => {
  const frame = { x: 0, y: 0, width: 100, height: 40 };
  const box = (x: number) => ({ x, y: 0, width: 40, height: 10 });
  assert.deepEqual(placeLabels([[box(0)], [box(20), box(50)], [box(80)]], [], frame), [
    box(0),
    box(50),
    null,
  ]);
});

test('draws statements on the lane of their side and events across those who take part', () => {
  const axis = fixtureAxis();
  assert.deepEqual(axis.lanes, ['Board', 'Town', null]);
  assert.deepEqual(
    axis.statements.map(({ lane, item }) => [lane, item.quote.id]),
    [[0, 'nine-years']],
  );
  assert.deepEqual(
    axis.events.map(({ lanes, record }) => [record.event.id, lanes]),
    [
      ['storm', [2]],
      ['vote', [0, 1]],
    ],
  );
  assert.deepEqual(
    axis.undated.map((statements) => statements.length),
    [0, 0, 2],
  );
});

test('sets an event beside the statement of its day and lane', () => {
  const events = [event('storm', '2024-05-13', { sides: ['Board'] })];
  const crowded = briefing(undefined, undefined, events);
  const axis = axisOf(timelineOf(crowded), crowded.articles, 700, 20);
  const [storm] = axis?.events ?? [];
  const [statement] = axis?.statements ?? [];
  assert.ok(storm && statement);
  assert.ok(storm.at - statement.at >= 15);
});

test('draws a span with an open beginning from the edge', () => {
  const axis = axisOf(timelineOf(briefing([], [], [event('siege', '/2024-05-13')])), [], 700, 20);
  const [siege] = axis?.events ?? [];
  assert.deepEqual([siege?.from, siege?.open], [0, true]);
});

test('has nothing to draw where nothing has a day', () => {
  assert.equal(axisOf(timelineOf(briefing([], [], [])), [], 700, 20), null);
});

test('places labels that touch neither each other nor any mark', () => {
  const axis = fixtureAxis();
  const frame = { x: 0, y: 0, width: 1000, height: 400 };
  const laneY = (lane: number) => 90 + lane * 86;
  const { statements, events } = labelAxis(axis, { frame, laneY, x: (place) => place + 150 });
  const placed = [...statements, ...events].filter((label) => label !== null);
  assert.equal(placed.length, 3);
  for (const [i, a] of placed.entries())
    for (const b of placed.slice(i + 1))
      assert.ok(
        a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height,
        `${a.lines.join(' ')} lies on ${b.lines.join(' ')}`,
      );
});
