import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords, listed, noun, ordinal, sayDate, share, size, times } from '#words/german.ts';

test('writes counts in words up to twelve and in figures from there', () => {
  assert.deepEqual([0, 1, 12, 13, 1200].map(inWords), ['null', 'eins', 'zwölf', '13', '1.200']);
});

test('agrees in number and gender', () => {
  const statements = noun('eine', 'Aussage', 'Aussagen');
  assert.deepEqual([0, 1, 2, 13].map(statements.inWords), [
    'keine Aussagen',
    'eine Aussage',
    'zwei Aussagen',
    '13 Aussagen',
  ]);
  assert.equal(noun('ein', 'Wort', 'Wörter').inFigures(1200), '1.200 Wörter');
  assert.deepEqual([1, 3, 13].map(times), ['einmal', 'dreimal', '13-mal']);
  assert.deepEqual([1, 7, 13].map(ordinal), ['erste', 'siebte', '13.']);
});

test('joins lists and says shares and sizes', () => {
  assert.equal(listed(['a', 'b', 'c']), 'a, b und c');
  assert.deepEqual([share(3, 4), share(3, 3), share(7, 10)], ['drei Viertel', 'alle', '70\u00a0%']);
  assert.equal(size(12_349_999), '12,3 MB');
});

test('says dates as exactly as they are', () => {
  assert.equal(sayDate('2021-12-28', 'full'), 'Dienstag, 28. Dezember 2021');
  assert.equal(sayDate('2021-12-28'), '28. Dezember 2021');
  assert.equal(sayDate('2021-12-28', 'medium'), '28. Dez. 2021');
  assert.equal(sayDate('2021-12-28', 'short'), '28. Dez.');
  assert.equal(sayDate('2022-03', 'short'), 'März 2022');
  assert.equal(sayDate('2023-23'), 'Herbst 2023');
  assert.deepEqual(
    ['202X', '19XX'].map((value) => sayDate(value)),
    ['2020er-Jahre', '20. Jahrhundert'],
  );
  assert.deepEqual(
    ['2015-01/202X', '/19XX', '201X/..', '../202X'].map((value) => sayDate(value)),
    [
      'Januar 2015 bis in die 2020er-Jahre',
      'bis ins 20. Jahrhundert',
      'seit den 2010er-Jahren',
      'spätestens in den 2020er-Jahren',
    ],
  );
  assert.equal(sayDate('2021-12-28%', 'medium'), 'vielleicht etwa 28. Dez. 2021');
  assert.equal(sayDate('2024-05-11T04:30:00Z', 'medium'), '11. Mai 2024, 04:30 Uhr UTC');
  assert.deepEqual(
    ['../2021-12', '/2021-12', '2014/..', '2014/', '../..'].map((value) => sayDate(value)),
    ['spätestens Dezember 2021', 'bis Dezember 2021', 'seit 2014', 'ab 2014', 'kein Tag'],
  );
});

test('says once what both ends of a span share', () => {
  assert.equal(sayDate('2021-10/2021-12', 'medium'), 'Okt. bis Dez. 2021');
  assert.equal(sayDate('2022-01-10/2022-01-13'), '10. bis 13. Januar 2022');
  assert.equal(sayDate('2022-01-30/2022-02-02', 'medium'), '30. Jan. bis 2. Feb. 2022');
});
