import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Choice } from '#cli/fit/choice.ts';
import { accuracy, crossValidated } from '#cli/fit/judge.ts';

const nearRight = (article: number): Choice => ({
  article,
  options: [
    { features: ['far'], right: false },
    { features: ['near'], right: true },
  ],
});

test('the heaviest option is the one chosen', () => {
  assert.equal(accuracy([nearRight(0)], { near: 1 }), 100);
  assert.equal(accuracy([nearRight(0)], { near: -1 }), 0);
});

test('the first of equals is chosen, as the parser does', () => {
  assert.equal(accuracy([nearRight(0)], {}), 0);
});

test('a choice without options counts as wrong', () => {
  assert.equal(accuracy([nearRight(0), { article: 1, options: [] }], { near: 1 }), 50);
});

test('each article is judged by weights that have not seen it', () => {
  const choices = [0, 1, 2, 3].map(nearRight);
  const seen: number[][] = [];
  const right = crossValidated(
    choices,
    (training) => {
      seen.push(training.map(({ article }) => article));
      return { near: 1 };
    },
    2,
  );
  assert.equal(right, 100);
  assert.deepEqual(seen, [
    [1, 3],
    [0, 2],
  ]);
});
