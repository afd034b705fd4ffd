import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesOf } from '#single/places.ts';

const of = (path: string, fragment = '') => placesOf(path, fragment, 'ferry-vote');

test('knows where a saved article holds what has a page of its own on the site', () => {
  assert.deepEqual(of('/speakers/marta-lund/'), ['speaker_marta-lund']);
  assert.deepEqual(of('/events/vote/', 'mentions'), ['event_vote']);
  assert.deepEqual(of('/quotes/nine-years/'), ['statement_nine-years']);
  assert.deepEqual(of('/speakers/'), ['the_speakers']);
});

test('tries the fragment first where the whole page is in the file', () => {
  assert.deepEqual(of('/articles/ferry-vote/', 'nine-years'), ['nine-years', 'the_article']);
  assert.deepEqual(of('/timeline/', 'no_day'), ['no_day', 'the_timeline']);
  assert.deepEqual(of('/timeline/'), ['the_timeline']);
});

test('has no place for other articles and for pages on all of the site', () => {
  for (const path of ['/', '/about/', '/search/', '/articles/ferry-strike/', '/speakers/a/b/', '/data/a.csv'])
    assert.deepEqual(of(path), [], path);
});
