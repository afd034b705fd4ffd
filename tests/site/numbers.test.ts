import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalised, percent } from '#site/numbers.ts';

test('takes nothing of nothing as no share', () => {
  assert.equal(percent(0, 0), 0);
});

test('raises the first letter', () => {
  assert.equal(capitalised('élan'), 'Élan');
  assert.equal(capitalised(''), '');
});
