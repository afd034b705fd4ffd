import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleBefore, inWords, listed, noun, ordinal, share, size, times } from '#words/english.ts';

test('writes counts in words up to twelve and in figures from there', () => {
  assert.deepEqual([0, 1, 12, 13, 1200].map(inWords), ['no', 'one', 'twelve', '13', '1,200']);
});

test('agrees in number', () => {
  assert.equal(noun('voice').inWords(1), 'one voice');
  assert.equal(noun('entry', 'entries').inWords(2), 'two entries');
  assert.equal(noun('word').inFigures(1), '1 word');
  assert.deepEqual([1, 2, 5].map(times), ['once', 'twice', 'five times']);
});

test('counts places, with the endings of English from the eleventh on', () => {
  assert.deepEqual([1, 10, 11, 12, 21, 22, 23, 111].map(ordinal), [
    'first',
    'tenth',
    '11th',
    '12th',
    '21st',
    '22nd',
    '23rd',
    '111th',
  ]);
});

test('says a share as a fraction only where it holds to the nearest per cent', () => {
  assert.equal(share(245, 325), 'three quarters');
  assert.equal(share(70, 100), '70%');
  assert.equal(share(3, 3), 'all');
  assert.equal(share(0, 3), 'none');
});

test('never rounds a part to all or to nothing', () => {
  assert.equal(share(999, 1000), '99%');
  assert.equal(share(1, 1000), '1%');
});

test('joins a list', () => {
  assert.equal(listed(['a', 'b', 'c']), 'a, b and c');
  assert.equal(listed([]), '');
});

test('says sizes of files in units of 1,000 bytes', () => {
  assert.deepEqual([0, 1, 1000, 999_999, 1e6, 12_349_999, 2_500e6].map(size), [
    '0 KB',
    '1 KB',
    '1 KB',
    '1,000 KB',
    '1.0 MB',
    '12.3 MB',
    '2,500.0 MB',
  ]);
});

test('sets no article before a name that has one, or that is an agency’s single word', () => {
  const names = [
    'Tidewater Post',
    'The Tidewater Post',
    'Theatre Weekly',
    'Le Phare',
    'L’Étoile du soir',
    'Reuters',
  ];
  assert.deepEqual(names.map(articleBefore), ['the ', '', 'the ', '', '', '']);
});
