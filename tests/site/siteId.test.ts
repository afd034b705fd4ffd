import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '#model/briefing.ts';
import { siteId } from '#site/siteId.ts';

const idOf = (...slugs: string[]) => siteId({ articles: slugs.map((slug) => ({ slug }) as Article) });

test('sites of the same articles have the same id, in whatever order these stand', () => {
  assert.equal(idOf('harbour', 'lighthouse'), idOf('lighthouse', 'harbour'));
});

test('sites of other articles have another', () => {
  assert.notEqual(idOf('harbour'), idOf('harbour', 'lighthouse'));
  assert.notEqual(idOf('ab', 'c'), idOf('a', 'bc'));
});
