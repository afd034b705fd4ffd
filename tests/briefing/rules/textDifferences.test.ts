import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textDifferences } from '#briefing/rules/textDifferences.ts';

const SOURCE = 'The road was long. Nobody had walked it before her, and nobody would.';

/** Each difference as `found → expected`. */
function differences(actual: string, expected = SOURCE): string[] {
  return (textDifferences(actual, expected) ?? []).map(
    (one) =>
      `${actual.slice(one.actual.start, one.actual.end)} → ${expected.slice(one.expected.start, one.expected.end)}`,
  );
}

test('tells each word that was changed, put in or left out by itself', () => {
  assert.deepEqual(differences('The road is long. Nobody had ever walked it before, and nobody would.'), [
    'is → was',
    'ever → ',
    ' → her',
  ]);
});

test('tells words apart from the signs beside them', () => {
  assert.deepEqual(differences('The road was long! Nobody had walked it before her, and nobody would.'), [
    '! → .',
  ]);
});

test('tells changes with less than two words between them together', () => {
  assert.deepEqual(differences('The road was short. Many had walked it before her, and nobody would.'), [
    'short. Many → long. Nobody',
  ]);
});

test('tells nothing of texts that have little in common', () => {
  const other = Array.from({ length: 2500 }, (_, i) => `w${i}`).join(' ');
  assert.equal(textDifferences(other, SOURCE.repeat(40)), null);
});

test('what stands outside of all differences is the same in both texts, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('a', 'bee', '“c”', 'd,', 'é', '😀'), { maxLength: 12 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (actual, expected) => {
      const found = textDifferences(actual, expected) ?? [];
      const rest = (whole: string, side: 'actual' | 'expected') =>
        found.reduceRight((left, one) => left.slice(0, one[side].start) + left.slice(one[side].end), whole);
      assert.equal(
        rest(actual, 'actual').replaceAll(' ', ''),
        rest(expected, 'expected').replaceAll(' ', ''),
      );
    }),
  );
});
