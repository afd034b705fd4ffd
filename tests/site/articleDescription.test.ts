import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleDescription } from '#site/articleDescription.ts';
import { ARTICLE } from './fixtures/briefing.ts';

const source = { ...ARTICLE.source, publisher: 'Harbour Gazette' };

test('an article is described by our summary', () => {
  assert.equal(articleDescription({ standfirst: 'The board votes.', source }), 'The board votes.');
});

test('without one, by whose text it is', () => {
  assert.equal(
    articleDescription({ standfirst: undefined, source }),
    'An article of the Harbour Gazette, annotated.',
  );
});
