import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lanesOf, lanesOfPart } from '#site/timeline/lanes.ts';
import { timelineOf } from '#site/timeline/timeline.ts';
import { briefing, event } from '../fixtures/briefing.ts';

const timeline = (...sides: readonly string[]) =>
  timelineOf(
    briefing(
      [],
      [],
      sides.map((side, i) => event(`e-${i}`, `2024-05-1${i}`, { sides: [side] })),
    ),
  );

test('keeps lanes without a mark where they are few, so that the absence of a side is seen', () => {
  const lanes = lanesOf(timeline('Board', 'Town', 'Union'));
  assert.deepEqual(lanesOfPart(lanes, timeline('Town')), ['Board', 'Town', 'Union']);
});

test('leaves lanes without a mark out where they are many', () => {
  const lanes = lanesOf(timeline('Board', 'Church', 'Press', 'Town', 'Trade', 'Union'));
  assert.deepEqual(lanesOfPart(lanes, timeline('Town', 'Board')), ['Board', 'Town']);
});
