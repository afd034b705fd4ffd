import assert from 'node:assert/strict';
import { test } from 'node:test';
import { table } from '#cli/bench/table.ts';

test('names stand to the left, numbers to the right, also where they have a target or are missing', () => {
  const printed = table(
    ['corpus', 'F1', 'ratio'],
    [
      ['harbour', '9.5', '4.1 < 5'],
      ['sea', '–', '12.0 ≥ 5'],
    ],
  );
  assert.equal(
    printed,
    [
      'corpus    F1     ratio',
      '───────  ───  ────────',
      'harbour  9.5   4.1 < 5',
      'sea        –  12.0 ≥ 5',
      '',
    ].join('\n'),
  );
});

test('a column with a word in it is one of words', () => {
  assert.match(table(['n'], [['1'], ['none']]), /^1$/m);
});
