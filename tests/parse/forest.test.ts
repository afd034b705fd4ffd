import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { forestOf, plantForest, readTree, scoreOf, type Tree, treeLine } from '#parse/forest.ts';

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

test('trees that were grown on other features are refused, with the mend', () => {
  const learned = { features: ['words', 'commas'], trees: [STUMP] };
  assert.doesNotThrow(() => plantForest(learned, ['words', 'commas']));
  assert.throws(() => plantForest(learned, ['words', 'colons']), /“commas”.*“colons”.*npm run fit/);
  assert.throws(() => plantForest(learned, ['words']), /npm run fit/);
});
