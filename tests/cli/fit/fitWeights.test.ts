import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Choice } from '#cli/fit/choice.ts';
import { fitWeights, type Settings } from '#cli/fit/fitWeights.ts';

const SETTINGS: Settings = {
  epochs: 20,
  rate: 0.2,
  firstSquares: 1,
  l2: 0.01,
  leastError: 0,
  leastArticles: 1,
};

/** A choice whose options are written as `near cue`, the right ones with a star: `*near cue`. */
function choice(article: number, ...options: readonly string[]): Choice {
  return {
    article,
    options: options.map((option) => ({
      features: option.replace('*', '').split(' ').filter(Boolean),
      right: option.startsWith('*'),
    })),
  };
}

const NEAR_IS_RIGHT = [0, 1, 2, 3].map((article) => choice(article, '*near cue', 'far cue', 'far'));

test('what right options have weighs for them, what wrong ones have against', () => {
  const { near = 0, far = 0 } = fitWeights(NEAR_IS_RIGHT, SETTINGS);
  assert.ok(near > 0.5, `near ${near}`);
  assert.ok(far < -0.5, `far ${far}`);
});

test('a feature of every option stays at nothing', () => {
  const weights = fitWeights([choice(0, '*near always', 'far always')], SETTINGS);
  assert.ok(Math.abs(weights.always ?? 0) < 1e-12);
});

test('of several right options the one that already leads may take all', () => {
  const both = [0, 1, 2].flatMap((article) => [
    choice(article, '*near', '*far', 'wrong'),
    choice(article, '*near', 'far'),
  ]);
  const { near = 0, far = 0, wrong = 0 } = fitWeights(both, SETTINGS);
  assert.ok(near > far && near > 0 && wrong < 0);
});

test('a feature of too few articles gets no weight, however often it stands in them', () => {
  const rare = Array.from({ length: 30 }, () => choice(0, '*sun near', 'far'));
  const common = [1, 2].map((article) => choice(article, '*near', 'far'));
  const weights = fitWeights([...rare, ...common], { ...SETTINGS, leastArticles: 2 });
  assert.equal(weights.sun, undefined);
  assert.ok((weights.near ?? 0) > 0);
});

test('a stronger penalty makes smaller weights', () => {
  const weak = fitWeights(NEAR_IS_RIGHT, SETTINGS);
  const strong = fitWeights(NEAR_IS_RIGHT, { ...SETTINGS, l2: 1 });
  assert.ok((strong.near ?? 0) < (weak.near ?? 0));
});

test('choices without a right option, or without any, teach nothing', () => {
  assert.deepEqual(fitWeights([choice(0, 'near', 'far'), choice(1)], SETTINGS), {});
});

test('spoken or not is logistic regression: the weight of a lone feature nears its log-odds', () => {
  // Three of four stretches with the feature are spoken; log 3 = 1.0986.
  const stretches = ['*', '', '', ''].map((term, i) => choice(i, term, term ? 'comma' : '*comma'));
  const { comma = 0 } = fitWeights(stretches, { ...SETTINGS, epochs: 3000, rate: 0.05, l2: 0 });
  assert.ok(Math.abs(comma - Math.log(3)) < 0.05, `comma ${comma}`);
});

test('the same choices give the same weights', () => {
  assert.deepEqual(fitWeights(NEAR_IS_RIGHT, SETTINGS), fitWeights(NEAR_IS_RIGHT, SETTINGS));
});
