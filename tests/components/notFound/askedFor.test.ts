import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedFor } from '#components/notFound/askedFor.ts';

test('takes the last name of an address for what was asked for', () => {
  assert.deepEqual(
    [
      '/articles/us-russia-talk/',
      '/a/b/quotes/what_he_said.html',
      '/caf%C3%A9/index.html',
      '/',
      '/404.html',
      '/%E0%A4%A',
    ].map(askedFor),
    ['us russia talk', 'what he said', 'café', '', '', ''],
  );
});
