import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareWords, clip, countWords, twoLines } from '#site/words.ts';

test('counts chunks that hold a letter or a digit', () => {
  assert.equal(countWords('“Well — no,” he said on Jan. 12 …'), 7);
  assert.equal(countWords(' \n '), 0);
});

test('cuts at white space and drops the mark before the cut', () => {
  assert.equal(clip('deterrence, and diplomacy', 14), 'deterrence…');
  assert.equal(clip('short', 14), 'short');
});

test('breaks a label into two lines and cuts what is left over', () => {
  assert.deepEqual(twoLines('a pair of senior officials', 12), ['a pair of', 'senior…']);
  assert.deepEqual(twoLines('one line', 12), ['one line']);
});

test('takes off the outer quotation marks and the comma of the reporter’s sentence', () => {
  assert.equal(bareWords('“We agree,”'), 'We agree');
  assert.equal(bareWords('“Do we “agree”?”'), 'Do we “agree”?');
});
