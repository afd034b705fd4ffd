import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termsOf, termsWithout } from '#components/search/client/terms.ts';

const withoutIn = (query: string, found: readonly string[]) =>
  termsWithout(termsOf(query), found).map(({ text }) => text);

test('a word is known to be found where a marked one begins with it, in any case', () => {
  assert.deepEqual(withoutIn('Europe secur', ['European', 'security']), []);
});

test('a misspelt word is not, nor one of which another form is marked', () => {
  assert.deepEqual(withoutIn('europe securty', ['Europe', 'security']), ['securty']);
  assert.deepEqual(withoutIn('Europeans', ['Europe']), ['Europeans']);
});
