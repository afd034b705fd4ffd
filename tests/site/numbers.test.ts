import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  capitalised,
  counted,
  figured,
  inWords,
  listed,
  ordinal,
  percent,
  shareInWords,
  sizeInFigures,
  times,
} from '#site/numbers.ts';

test('writes counts in words up to twelve and in figures from there', () => {
  assert.deepEqual([0, 1, 12, 13, 1200].map(inWords), ['no', 'one', 'twelve', '13', '1,200']);
});

test('agrees in number', () => {
  assert.equal(counted(1, 'voice'), 'one voice');
  assert.equal(counted(2, 'entry', 'entries'), 'two entries');
  assert.equal(figured(1, 'word'), '1 word');
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
  assert.equal(shareInWords(245, 325), 'three quarters');
  assert.equal(shareInWords(70, 100), '70%');
  assert.equal(shareInWords(3, 3), 'all');
  assert.equal(shareInWords(0, 3), 'none');
});

test('never rounds a part to all or to nothing', () => {
  assert.equal(shareInWords(999, 1000), '99%');
  assert.equal(shareInWords(1, 1000), '1%');
});

test('takes nothing of nothing as no share', () => {
  assert.equal(percent(0, 0), 0);
});

test('joins a list and raises its first letter', () => {
  assert.equal(listed(['a', 'b', 'c']), 'a, b and c');
  assert.equal(listed([]), '');
  assert.equal(capitalised('élan'), 'Élan');
  assert.equal(capitalised(''), '');
});

test('says sizes of files in units of 1,000 bytes', () => {
  assert.deepEqual([0, 1, 1000, 999_999, 1e6, 12_349_999, 2_500e6].map(sizeInFigures), [
    '0 KB',
    '1 KB',
    '1 KB',
    '1,000 KB',
    '1.0 MB',
    '12.3 MB',
    '2,500.0 MB',
  ]);
});
