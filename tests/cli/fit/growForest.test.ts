import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Growth, growForest } from '#cli/fit/forest/growForest.ts';
import { choiceObjective, yesNoObjective } from '#cli/fit/forest/objectives.ts';
import { randomFrom } from '#cli/fit/forest/random.ts';
import { forestOf, scoreOf } from '#parse/forest.ts';
import { treeLine } from '#parse/tree.ts';

const GROWTH: Growth = {
  trees: 40,
  rate: 0.2,
  leaves: 4,
  leastCurve: 0.5,
  l2: 1,
  leastGain: 0,
  rowShare: 0.8,
  featureShare: 1,
  seed: 3,
};

/** Rows of two numbers and one that means nothing. */
function someRows(count: number): Float64Array[] {
  const random = randomFrom(5);
  return Array.from({ length: count }, () => Float64Array.of(random() * 10, Math.round(random()), random()));
}

test('yes and no are learned where two features decide together', () => {
  const rows = someRows(400);
  const right = rows.map(([a = 0, b = 0]) => a > 5 === (b === 1));
  const trees = growForest(rows, yesNoObjective([...rows.keys()], right), GROWTH);
  const forest = forestOf(trees);
  const wrong = rows.filter((row, at) => scoreOf(forest, row) > 0 !== right[at]);
  assert.ok(wrong.length < 12, `${wrong.length} of 400 wrong`);
});

test('a choice is learned from which row of its group is right', () => {
  const rows = someRows(600);
  const groups = rows.map((_, at) => Math.floor(at / 3));
  const largest = (group: number) => Math.max(...[0, 1, 2].map((at) => rows[group * 3 + at]?.[0] ?? 0));
  const right = rows.map((row, at) => row[0] === largest(groups[at] ?? 0));
  const forest = forestOf(growForest(rows, choiceObjective(groups, right), GROWTH));
  const hits = right.filter((isRight, at) => {
    const scores = [0, 1, 2].map((other) =>
      scoreOf(forest, rows[(groups[at] ?? 0) * 3 + other] ?? new Float64Array(3)),
    );
    return isRight && scores[at % 3] === Math.max(...scores);
  });
  assert.ok(hits.length > 180, `${hits.length} of 200 right`);
});

test('a group without a right row teaches nothing', () => {
  const rows = someRows(30);
  const trees = growForest(
    rows,
    choiceObjective(
      rows.map((_, at) => at % 10),
      rows.map(() => false),
    ),
    GROWTH,
  );
  assert.ok(trees.every((tree) => tree === 0));
});

test('the same rows give the same trees', () => {
  const rows = someRows(100);
  const grow = () =>
    growForest(
      rows,
      yesNoObjective(
        [...rows.keys()],
        rows.map(([a = 0]) => a > 3),
      ),
      GROWTH,
    );
  assert.deepEqual(grow().map(treeLine), grow().map(treeLine));
});
