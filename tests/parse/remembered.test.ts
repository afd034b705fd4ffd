import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered } from '#parse/remembered.ts';

test('a word is looked at once, however often it comes', () => {
  const looked: string[] = [];
  const lengthOf = remembered((word) => looked.push(word) && word.length);
  assert.deepEqual(['harbour', 'pier', 'harbour'].map(lengthOf), [7, 4, 7]);
  assert.deepEqual(looked, ['harbour', 'pier']);
});

test('what is found for a word does not change when too many are known', () => {
  const lengthOf = remembered((word) => word.length);
  for (let count = 0; count < 30_000; count++) assert.equal(lengthOf(`${count}`), `${count}`.length);
});
