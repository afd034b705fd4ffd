import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startingPoints } from '#site/search/startingPoints.ts';
import { harbourBriefing } from '../fixtures/harbour.ts';

test('the searches to begin with say how much they find', () => {
  assert.deepEqual(
    startingPoints(harbourBriefing()).map(({ name, href, count }) => [name, href, count]),
    [
      ['statements', '/search/?kind=statement', 2],
      ['unnamed', '/search/?kind=statement&named=unnamed', 1],
      ['undated', '/search/?kind=statement&day=none-given', 1],
      ['events', '/search/?kind=event', 1],
    ],
  );
});

test('one that finds nothing is none', () => {
  const names = startingPoints(harbourBriefing({ quotes: [] })).map(({ name }) => name);
  assert.deepEqual(names, ['events']);
});
