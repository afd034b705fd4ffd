import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHit } from '#components/search/client/isHit.ts';

const SAME: readonly (readonly [asked: string, found: string])[] = [
  ['parl', 'Parliament'],
  ['parliament', 'parliamentary'],
  ['elections', 'elected'],
  ['negotiations', 'negotiators’'],
  ['policies', 'policy'],
  ['running', 'run'],
  ['dying', 'died'],
  ['criticism', 'critics'],
  ['carefully', 'care'],
  ['accessible', 'access'],
  ['assistants', 'assist'],
  ['studied', 'study'],
  ['deal', 'no-deal'],
  ['no-deal', 'no-deal'],
  ['us', 'U.S.'],
  ['U.S.', 'US'],
  ['Erdogan', 'Erdoğan'],
  ['2021', '2021,'],
  ['’s', 's'],
];

const OTHER: readonly (readonly [asked: string, found: string])[] = [
  ['impeechment', 'I’m'],
  ['parlament', 'R-PA'],
  ['parlament', 'Parliament'],
  ['Pelossi', 'P.'],
  ['Jonson', 'Jon'],
  ['ukrane', 'UK'],
  ['thing', 'the'],
  ['20212', '2021'],
];

test('a word found is one that was asked for where it begins as that does, in any form', () => {
  assert.deepEqual(
    SAME.filter(([asked, found]) => !isHit(asked, found)),
    [],
  );
});

test('a word that shares only a beginning is another', () => {
  assert.deepEqual(
    OTHER.filter(([asked, found]) => isHit(asked, found)),
    [],
  );
});
