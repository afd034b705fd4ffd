import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percent } from '#site/percent.ts';

test('takes nothing of nothing as no share', () => {
  assert.equal(percent(0, 0), 0);
});
