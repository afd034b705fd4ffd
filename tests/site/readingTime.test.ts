import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingTimeOf, WORDS_PER_MINUTE } from '#site/readingTime.ts';
import { ARTICLE } from './fixtures/briefing.ts';

const ofWords = (count: number) => ({ ...ARTICLE, sourceText: 'word '.repeat(count).trim() });

test('takes at least a minute, and rounds to the nearest', () => {
  const minutes = [1, 1.4, 1.6, 3].map(
    (times) => readingTimeOf(ofWords(Math.round(times * WORDS_PER_MINUTE))).minutes,
  );
  assert.deepEqual(minutes, [1, 1, 2, 3]);
  assert.equal(readingTimeOf(ofWords(3)).minutes, 1);
});

test('counts of an excerpt the words that are shown', () => {
  assert.equal(readingTimeOf({ ...ARTICLE, rights: 'excerpt' }).words, 38);
});
