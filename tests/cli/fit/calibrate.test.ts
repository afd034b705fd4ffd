import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calibrate, type Judgement } from '#cli/fit/quotes/calibrate.ts';

/** So many judgements at a likelihood, of which so many are right. */
function judged(score: number, count: number, right: number): Judgement[] {
  return Array.from({ length: count }, (_, at) => ({
    attribution: { how: 'cue', score },
    right: at < right,
  }));
}

test('each step holds the share that is right', () => {
  const { cue, pronoun } = calibrate([...judged(0.9, 40, 38), ...judged(0.3, 40, 20)]);
  assert.deepEqual(cue, [
    [0.3, 0.5],
    [0.9, 0.95],
  ]);
  assert.deepEqual(pronoun, []);
});

test('what is less often right than the step below joins it', () => {
  const { cue } = calibrate([...judged(0.2, 40, 30), ...judged(0.6, 40, 10), ...judged(0.9, 40, 39)]);
  assert.deepEqual(cue, [
    [0.2, 0.5],
    [0.9, 0.975],
  ]);
});
