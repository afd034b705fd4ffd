import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayScale } from '#site/timeline/dayScale.ts';

const room = () => 20;

test('ticks every day of some weeks, and labels the days that have a mark', () => {
  const { ticks, at } = dayScale(['2021-12-30', '2022-01-03'], 700, room);
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
    dayScale(days, 700, room).ticks.flatMap(({ label }) => (label === null ? [] : [label]));
  assert.deepEqual(labels(['2021-03-10', '2021-11-03']), ['Mar', 'Nov']);
  assert.deepEqual(labels(['1999-03-10', '2021-11-03']), ['1999', '2021']);
});

test('keeps labels apart by dropping the later one', () => {
  const { ticks } = dayScale(['2022-01-01', '2022-01-02', '2022-02-20'], 500, room);
  assert.deepEqual(
    ticks.flatMap(({ label }) => (label === null ? [] : [label])),
    ['1', '20'],
  );
});

test('lays out a single day', () => {
  const { at, ticks } = dayScale(['2022-01-01'], 300, room);
  assert.equal(at('2022-01-01'), 150);
  assert.equal(ticks.length, 3);
});

test('drops the name of a month that the name before reaches into', () => {
  const names = (days: string[]) => dayScale(days, 700, room).periods.map(({ name }) => name);
  assert.deepEqual(names(['2021-12-30', '2022-01-20']), ['December 2021', null]);
  assert.deepEqual(names(['2021-12-10', '2022-01-20']), ['December 2021', 'January 2022']);
});

test('gives a wider label more room', () => {
  const labels = (labelRoom: (label: string) => number) =>
    dayScale(['2021-03-10', '2021-04-10', '2021-11-03'], 200, labelRoom).ticks.filter(
      ({ label }) => label !== null,
    ).length;
  assert.equal(
    labels(() => 15),
    3,
  );
  assert.equal(
    labels((label) => label.length * 10),
    2,
  );
});
