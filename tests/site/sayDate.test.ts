import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayDate, withoutDoubt } from '#site/sayDate.ts';

test('a sentence that says itself how a day is known names it without a doubt of its own', () => {
  assert.equal(sayDate('2021-11-03?'), 'perhaps 3 November 2021');
  assert.equal(sayDate(withoutDoubt('2021-11-03?')), '3 November 2021');
  assert.equal(withoutDoubt('2021-11~/2022-01%'), '2021-11/2022-01');
});
