import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleNeighbours } from '#site/articleNeighbours.ts';
import { ARTICLE } from './fixtures/briefing.ts';

test('leads to the articles published before and after, and at both ends to one', () => {
  const articles = ['a', 'b', 'c'].map((slug) => ({ ...ARTICLE, slug }));
  const around = articles.map((article) => {
    const { earlier, later } = articleNeighbours(article, articles);
    return [earlier?.slug, later?.slug];
  });
  assert.deepEqual(around, [
    [undefined, 'b'],
    ['a', 'c'],
    ['b', undefined],
  ]);
});
