import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPronoun, namesMatch } from '#cli/bench/quotes/names.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['Ivo Kalnins', 'Kalnins'],
  ['Mr Kalnins', 'Ivo Kalnins, the harbour master'],
  ['I. Kalnins', 'Ivo Kalnins'],
  ['Ivo Kalnins', 'the former harbour master Ivo Kalnins'],
  ['Ivo Kalnins (left)', 'Ivo Kalnins'],
  ['the minister', 'Minister'],
  ['the harbour’s director', 'the director'],
];

const OTHERS: readonly (readonly [string, string])[] = [
  ['Ilze Kalnins', 'Otto Kalnins'],
  ['Ivo Kalnins', 'Ivo'],
  ['the director', 'the harbour'],
  ['', 'Ivo'],
];

for (const [one, other] of SAME) {
  test(`“${one}” may be “${other}”`, () => {
    assert.ok(namesMatch(one, other));
    assert.ok(namesMatch(other, one));
  });
}

for (const [one, other] of OTHERS) {
  test(`“${one}” is not “${other}”`, () => {
    assert.ok(!namesMatch(one, other));
    assert.ok(!namesMatch(other, one));
  });
}

test('a pronoun names nobody, whatever its case; a name with a pronoun in it does', () => {
  assert.ok(isPronoun('She'));
  assert.ok(!isPronoun('She Wolf'));
});
