import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { forestOf, plantForest, scoreOf, scoresOf } from '#parse/forest.ts';
import { readTree, type Tree, treeLine } from '#parse/tree.ts';

const STUMP = '1<0.5 -2 3';

test('a row goes the low way up to the threshold, the high way above it', () => {
  const forest = forestOf([readTree(STUMP)]);
  assert.equal(scoreOf(forest, Float64Array.of(9, 0.5)), -2);
  assert.equal(scoreOf(forest, Float64Array.of(9, 0.6)), 3);
});

test('trees add up, and no trees say nothing', () => {
  const row = Float64Array.of(1, 1);
  assert.equal(scoreOf(forestOf([readTree(STUMP), readTree('0<0 5 0<2 0.25 7')]), row), 3.25);
  assert.equal(scoreOf(forestOf([]), row), 0);
});

const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.integer({ min: -9999, max: 9999 }).map((value) => value / 1000),
    fc.record({
      feature: fc.nat({ max: 200 }),
      threshold: fc.integer({ min: -99, max: 99 }).map((value) => value / 2),
      low: tie('tree'),
      high: tie('tree'),
    }),
  ),
})).tree;

test('what a line says is read as it was', () => {
  fc.assert(fc.property(tree, (grown) => assert.equal(treeLine(readTree(treeLine(grown))), treeLine(grown))));
});

test('a torn line is refused', () => {
  for (const line of ['3<1.5 -0.2', '3<1.5 -0.2 0.1 0.4', '', '3<x 1 2'])
    assert.throws(() => readTree(line), /Unexpected/);
});

test('trees that were grown on other features are refused, with the mend', () => {
  const learned = { features: ['words', 'commas'], trees: [STUMP] };
  assert.doesNotThrow(() => plantForest(learned, ['words', 'commas']));
  assert.throws(() => plantForest(learned, ['words', 'colons']), /“commas”.*“colons”.*npm run fit/);
  assert.throws(() => plantForest(learned, ['words']), /npm run fit/);
});

/** The leaf of a row, reached branch by branch. */
function leafOf(tree: Tree, row: Float64Array): number {
  if (typeof tree === 'number') return tree;
  return leafOf((row[tree.feature] ?? 0) <= tree.threshold ? tree.low : tree.high, row);
}

const leavesOf = (tree: Tree): number =>
  typeof tree === 'number' ? 1 : leavesOf(tree.low) + leavesOf(tree.high);

const row = fc.float64Array({ minLength: 201, maxLength: 201, min: -50, max: 50, noNaN: true });

test('a row has in each tree the leaf that its branches lead to', () => {
  const small = tree.filter((grown) => leavesOf(grown) <= 32);
  fc.assert(
    fc.property(fc.array(small, { maxLength: 5 }), row, (trees, values) => {
      const sum = trees.reduce<number>((total, grown) => total + leafOf(grown, values), 0);
      assert.equal(scoreOf(forestOf(trees), values), sum);
    }),
  );
});

test('rows that begin alike score together as they do alone', () => {
  const forest = forestOf(['0<1 -1 1<2 3 4', '1<2 5 0<1 6 7'].map(readTree));
  const rows = [Float64Array.of(2, 1), Float64Array.of(2, 3)];
  assert.deepEqual(
    scoresOf(forest, rows, 1),
    rows.map((values) => scoreOf(forest, values)),
  );
  assert.deepEqual(scoresOf(forest, [], 1), []);
});

test('a tree of more leaves than a number has bits is refused', () => {
  const tree = (leaves: number): Tree =>
    leaves === 1 ? leaves : { feature: 0, threshold: leaves, low: tree(leaves - 1), high: leaves };
  assert.equal(scoreOf(forestOf([tree(32)]), Float64Array.of(99)), 32);
  assert.throws(() => forestOf([tree(33)]), /32 leaves/);
});
