import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laneHeads, laneLetter } from '#site/timeline/laneHeads.ts';

const NINE = ['Brazil', 'Democrats', 'France', 'Georgia', 'Republicans', 'Turkey', 'Ukraine', 'Wales', null];

test('writes names in one row where they have room, else in two by turns', () => {
  assert.equal(laneHeads(['NATO', 'Russia'], NINE, 64, 64).staggered, false);
  const two = laneHeads(['Democrats', 'Republicans', 'Turkey'], NINE, 50, 64);
  assert.deepEqual([two.staggered, two.lettered], [true, false]);
  assert.deepEqual(two.lines, [['Democrats'], ['Republicans'], ['Turkey']]);
});

test('gives two lanes that are near each other their whole names, one above the other', () => {
  assert.deepEqual(laneHeads(['Republicans', null], NINE, 20, 128).lines, [
    ['Republicans'],
    ['No side given'],
  ]);
});

test('lets letters stand for names of many lanes, and where a name would be cut', () => {
  const nine = laneHeads(NINE, NINE, 200, 200);
  assert.deepEqual(nine.lines.flat(), [...'ABCDEFGHI']);
  const long = laneHeads(['Republicans', 'Turkey', 'Krakozhia'], NINE, 20, 20);
  assert.equal(long.lettered, true);
});

test('gives a lane the same letter in each picture', () => {
  const part = [...NINE.slice(1, 2), ...NINE.slice(3)];
  assert.deepEqual(laneHeads(part, NINE, 20, 20).lines.flat(), [...'BDEFGHI']);
  assert.deepEqual([0, 25, 26, 27, 52].map(laneLetter), ['A', 'Z', 'AA', 'AB', 'BA']);
});
