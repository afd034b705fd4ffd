import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalised } from '#words/capitalised.ts';

test('raises the first letter', () => {
  assert.equal(capitalised('élan'), 'Élan');
  assert.equal(capitalised(''), '');
});
