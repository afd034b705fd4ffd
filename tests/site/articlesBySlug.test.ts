import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesBySlug } from '#site/articlesBySlug.ts';
import { ARTICLE, briefing } from './fixtures/briefing.ts';

test('finds an article by its slug, and looks the articles of a briefing through once', () => {
  const one = briefing();
  assert.equal(articlesBySlug(one).get('ferry-vote'), ARTICLE);
  assert.equal(articlesBySlug(one).get('draft'), undefined);
  assert.equal(articlesBySlug(one), articlesBySlug(one));
});
