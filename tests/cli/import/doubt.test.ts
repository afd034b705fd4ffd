import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtOf } from '#cli/import/doubt.ts';
import type { QuoteAttribution, QuoteSegment } from '#model/annotations.ts';

/** A passage that was attributed so; what it says does not matter. */
function passage(attribution: QuoteAttribution | null): QuoteSegment {
  return {
    start: 0,
    end: 9,
    kind: 'direct',
    utterance: 0,
    speaker: null,
    cue: null,
    said: null,
    attribution,
  };
}

test('a sure speaker is not doubted', () => {
  assert.equal(doubtOf([passage({ how: 'cue', score: 0.97 })]), null);
  assert.equal(doubtOf([passage({ how: 'nearby', score: 0.75 })]), null);
});

test('a speaker who is wrong in more than one case of four is', () => {
  assert.equal(doubtOf([passage({ how: 'nearby', score: 0.74 })]), 'nearby');
});

test('the most doubtful passage of an utterance counts', () => {
  const passages = [
    passage({ how: 'cue', score: 0.98 }),
    passage({ how: 'continuation', score: 0.55 }),
    passage({ how: 'pronoun', score: 0.65 }),
  ];
  assert.equal(doubtOf(passages), 'continuation');
});

test('where nobody was found nobody is doubted', () => {
  assert.equal(doubtOf([passage(null)]), null);
  assert.equal(doubtOf([]), null);
});
