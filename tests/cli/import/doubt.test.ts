import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtOf } from '#cli/import/doubt.ts';

test('a sure speaker is not doubted', () => {
  assert.equal(doubtOf({ attribution: { how: 'cue', score: 0.97 } }), null);
  assert.equal(doubtOf({ attribution: { how: 'nearby', score: 0.75 } }), null);
});

test('a speaker who is wrong in more than one case of four is', () => {
  assert.equal(doubtOf({ attribution: { how: 'nearby', score: 0.74 } }), 'nearby');
});

test('a label is not doubted: it stands beside the words', () => {
  assert.equal(doubtOf({ attribution: { how: 'label', score: 0.6 } }), null);
});

test('where nobody was found nobody is doubted', () => {
  assert.equal(doubtOf({ attribution: null }), null);
});
