import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisOf } from '#site/timeline/axis.ts';
import { labelAxis } from '#site/timeline/axisLabels.ts';
import { stretchesIn } from '#site/timeline/axisSpan.ts';
import { drawnPart } from '#site/timeline/drawnPart.ts';
import { timelineOf } from '#site/timeline/timeline.ts';
import { ARTICLE, briefing, event } from '../fixtures/briefing.ts';

const BRIEFING = briefing();
const room = () => 20;
const LINE = { length: 700, labelRoom: room, rows: 2 };

function fixtureAxis() {
  const axis = axisOf(timelineOf(BRIEFING), BRIEFING.articles, LINE);
  assert.ok(axis);
  return axis;
}

test('counts the marks of a day and lane that find no place', () => {
  const storms = ['a', 'b', 'c', 'd'].map((id) => event(id, '2024-05-13', { sides: ['Board'] }));
  const crowded = briefing([], [], storms);
  const axis = axisOf(timelineOf(crowded), [], { ...LINE, length: 30, rows: 1 });
  assert.equal(axis?.events.length, 1);
  assert.deepEqual(
    axis?.more.map(({ lane, row, items }) => [lane, row, items.length]),
    [[0, 1, 3]],
  );
});

test('counts in one figure what finds no place on days too near for a figure each', () => {
  const storms = ['13', '13', '14', '14', '29', '29'].map((day, i) =>
    event(`s-${i}`, `2024-05-${day}`, { sides: ['Board'] }),
  );
  const axis = axisOf(timelineOf(briefing([], [], storms)), [], { ...LINE, length: 160, rows: 1 });
  assert.deepEqual(
    axis?.more.map(({ items }) => items.length),
    [3, 1],
  );
});

test('asks how many rows each lane may have, once it is known how many it would take', () => {
  const storms = ['a', 'b', 'c'].map((id) => event(id, '2024-05-13', { sides: ['Board'] }));
  const calm = event('d', '2024-05-13', { sides: ['Town'] });
  const asked: (readonly number[])[] = [];
  const rows = (wanted: readonly number[]) => {
    asked.push(wanted);
    return [2, 1];
  };
  const axis = axisOf(timelineOf(briefing([], [], [...storms, calm])), [], { ...LINE, length: 30, rows });
  assert.deepEqual(asked, [[3, 1]]);
  assert.deepEqual(
    axis?.more.map(({ lane, row, items }) => [lane, row, items.length]),
    [[0, 2, 1]],
  );
});

test('moves no mark of several articles over years out of its own day', () => {
  const dates = ['2019-03-02', '2023-11-30', '2024-05-01', '2024-05-13', '2024-05-16', '2024-05-17', '2025'];
  const events = dates.flatMap((date) => [event(`${date}-a`, date), event(`${date}-b`, date)]);
  const older = { ...ARTICLE, slug: 'older', published: '2021-06-01' };
  const many = briefing([older, ARTICLE], undefined, events);
  const part = drawnPart(timelineOf(many), many.articles, 430);
  const axis = axisOf(part.timeline, part.articles, { ...LINE, length: 430 });
  assert.ok(axis && axis.events.length > 0);
  for (const { at, record } of axis.events) {
    const moved = at - axis.scale.at(record.event.date);
    assert.ok(moved >= 0 && moved < axis.scale.dayWidth, `${record.event.date} is moved by ${moved} px`);
  }
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
  const axis = axisOf(timelineOf(crowded), crowded.articles, LINE);
  const [storm] = axis?.events ?? [];
  const [statement] = axis?.statements ?? [];
  assert.ok(storm && statement);
  assert.ok(storm.at - statement.at >= 15);
});

test('draws a span with an open beginning from the edge', () => {
  const axis = axisOf(timelineOf(briefing([], [], [event('siege', '/2024-05-13')])), [], LINE);
  const [siege] = axis?.events ?? [];
  assert.deepEqual([siege?.span?.from, siege?.span?.before, siege?.span?.after], [0, true, false]);
  assert.equal(siege?.at, axis?.scale.at('2024-05-13'));
});

test('draws a span with an open end to the other edge, from its first day', () => {
  const axis = axisOf(timelineOf(briefing([], [], [event('strike', '2024-05-13/..')])), [], LINE);
  const [strike] = axis?.events ?? [];
  assert.deepEqual([strike?.span?.to, strike?.span?.before, strike?.span?.after], [700, false, true]);
  assert.equal(strike?.at, axis?.scale.at('2024-05-13'));
});

test('draws what is about a day as a stretch around it', () => {
  const axis = axisOf(timelineOf(briefing([], [], [event('vote', '2024-05-13~')])), [], LINE);
  const [vote] = axis?.events ?? [];
  assert.ok(vote?.span?.about && vote.span.from < vote.at && vote.at < vote.span.to);
});

test('draws a month as a stretch with its mark in the middle, which claims no day', () => {
  const events = [event('month', '2024-05'), event('vote', '2024-04-20'), event('count', '2024-06-09')];
  const axis = axisOf(timelineOf(briefing([], [], events)), [], LINE);
  const month = axis?.events.find(({ record }) => record.event.id === 'month');
  assert.deepEqual(
    [month?.span?.from, month?.span?.to],
    ['2024-05-01', '2024-05-31'].map((day) => axis?.scale.at(day)),
  );
  assert.equal(month?.at, ((month?.span?.from ?? 0) + (month?.span?.to ?? 0)) / 2);
});

test('says of a month that ends beyond the line that it goes on', () => {
  const events = [event('month', '2024-05'), event('vote', '2024-04-20'), event('count', '2024-05-20')];
  const axis = axisOf(timelineOf(briefing([], [], events)), [], LINE);
  const month = axis?.events.find(({ record }) => record.event.id === 'month');
  assert.deepEqual([month?.span?.before, month?.span?.after, month?.span?.to], [false, true, 700]);
});

test('knows which stretches a legend has to explain', () => {
  const found = (...values: string[]) => Object.values(stretchesIn(values));
  assert.deepEqual(found('2024-05-13'), [false, false]);
  assert.deepEqual(found('2024-05', '2024-05-13'), [true, false]);
  assert.deepEqual(found('../2024-05-13'), [true, false]);
  assert.deepEqual(found('2024-05-13~'), [false, true]);
});

test('leaves out what would cover all of the line, and draws nothing where no date has a day', () => {
  const events = [event('year', '2024'), event('month', '2024-05'), event('vote', '2024-05-16')];
  const axis = axisOf(timelineOf(briefing([], [], events)), [], LINE);
  assert.deepEqual(
    axis?.events.map(({ record }) => record.event.id),
    ['vote'],
  );
  assert.equal(axisOf(timelineOf(briefing([], [], events.slice(0, 2))), [], LINE), null);
});

test('has nothing to draw where nothing has a day', () => {
  assert.equal(axisOf(timelineOf(briefing([], [], [])), [], LINE), null);
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
