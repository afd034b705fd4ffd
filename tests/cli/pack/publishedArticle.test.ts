import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedArticle } from '#cli/pack/publishedArticle.ts';

const article = (slug: string, status: 'draft' | 'published' = 'published') => ({ slug, status });
const ARTICLES = [article('lighthouse'), article('ferry-vote'), article('harbour', 'draft')];

test('finds a published article by its slug', () => {
  assert.equal(publishedArticle('ferry-vote', ARTICLES), ARTICLES[1]);
});

test('suggests the article that was meant, or lists what there is', () => {
  assert.throws(
    () => publishedArticle('lighthuose', ARTICLES),
    /Unknown article `lighthuose`, did you mean `lighthouse`\?$/,
  );
  assert.throws(
    () => publishedArticle('moon', ARTICLES),
    /Unknown article `moon`, expected one of `lighthouse`, `ferry-vote`$/,
  );
  const many = Array.from({ length: 14 }, (_, i) => article(`an-article-${i}`));
  assert.throws(() => publishedArticle('moon', many), /`an-article-11` and 2 more$/);
  assert.throws(() => publishedArticle('moon', []), /Unknown article `moon`, and none is published$/);
});

test('refuses a draft and says what makes it a published one', () => {
  assert.throws(
    () => publishedArticle('harbour', ARTICLES),
    /Unexpected draft `harbour`, .*`status: published` in content\/articles\/harbour\.md/,
  );
});
