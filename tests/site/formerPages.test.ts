import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Redirect } from '#model/briefing.ts';
import { formerAnchors } from '#site/formerAnchors.ts';
import { formerPages } from '#site/formerPages.ts';
import { recordName } from '#site/recordName.ts';
import { harbourBriefing } from './fixtures/harbour.ts';

const BRIEFING = harbourBriefing();
const [ARTICLE] = BRIEFING.articles;
const [FIRST, SECOND] = ARTICLE?.quotes ?? [];
if (!ARTICLE || !FIRST || !SECOND) throw new Error('The fixture has an article with two statements');

const pagesOf = (...redirects: Redirect[]) =>
  formerPages({ ...BRIEFING, redirects }).map(({ path, to }) => [path, to]);

test('a statement leads to the page that it has now', () => {
  assert.deepEqual(pagesOf({ from: 'quotes/old', to: `quotes/${FIRST.id}` }), [
    ['/quotes/old/', `/quotes/${FIRST.id}/`],
  ]);
});

test('pages below an article lead to their like, or to the article where it has none', () => {
  const now = `/articles/${ARTICLE.slug}/`;
  assert.deepEqual(pagesOf({ from: 'articles/old', to: `articles/${ARTICLE.slug}` }), [
    ['/articles/old/', now],
    ['/articles/old/cite/', `${now}cite/`],
    ['/articles/old/voices/', `${now}voices/`],
  ]);
  assert.deepEqual(pagesOf({ from: 'articles/old', to: `quotes/${FIRST.id}` })[1], [
    '/articles/old/cite/',
    `/quotes/${FIRST.id}/`,
  ]);
});

test('what was taken out has a page at each of its addresses, that leads nowhere', () => {
  const gone = { to: null, gone: '2024-06-01', why: 'x', article: null } as const;
  assert.deepEqual(pagesOf({ from: 'events/old', ...gone }, { from: 'speakers/old', ...gone }), [
    ['/events/old/', null],
    ['/events/old/voices/', null],
    ['/speakers/old/', null],
  ]);
});

test('a statement has the ids that it had before, in their order; those of other things are no places in a text', () => {
  const redirects: Redirect[] = [
    { from: 'quotes/a', to: `quotes/${FIRST.id}` },
    { from: 'quotes/b', to: `quotes/${SECOND.id}` },
    { from: 'quotes/c', to: `quotes/${FIRST.id}` },
    { from: 'quotes/d', to: `articles/${ARTICLE.slug}` },
    { from: 'speakers/e', to: 'speakers/ada-lowe' },
  ];
  assert.deepEqual(
    [...formerAnchors({ redirects })],
    [
      [FIRST.id, ['a', 'c']],
      [SECOND.id, ['b']],
    ],
  );
});

test('a page is called by its headline, its name, its title, or who says what', () => {
  const event = [...BRIEFING.events.values()][0];
  assert.deepEqual(
    [
      recordName(`articles/${ARTICLE.slug}`, BRIEFING),
      recordName('speakers/ada-lowe', BRIEFING),
      recordName(`events/${event?.id}`, BRIEFING),
      recordName(`quotes/${FIRST.id}`, BRIEFING),
    ],
    [ARTICLE.title, 'Ada Lowe', event?.title, 'Ada Lowe: “No ship will pass.”'],
  );
});
