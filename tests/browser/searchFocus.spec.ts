import { expect, type Page } from '@playwright/test';
import { INDEX_FOLDER, INDEX_START, OFFLINE_FOLDER, WORDS_FOLDER } from '#site/search/searchFolders.ts';
import { PAGES } from './dist.ts';
import { test } from './site.ts';
import { SEES_REQUESTS } from './tags.ts';

const OF_SEARCH = [INDEX_FOLDER, OFFLINE_FOLDER, WORDS_FOLDER];

/** The first page of each kind but the search itself. */
const KINDS = [...Map.groupBy(PAGES, (path) => path.split('/')[0]).values()].flatMap(([path]) =>
  path === undefined || path.startsWith('search/') ? [] : path,
);

/** Paths asked for, from the site's root. */
function watched(page: Page, siteUrl: string): string[] {
  const paths: string[] = [];
  page.context().on('request', (request) => paths.push(request.url().replace(siteUrl, '')));
  return paths;
}

const ofSearch = (paths: readonly string[]) =>
  paths.filter((path) => OF_SEARCH.some((folder) => path.startsWith(`${folder}/`)));

test('a page asks for nothing of the search', SEES_REQUESTS, async ({ page, visit, siteUrl }) => {
  const asked = watched(page, siteUrl);
  for (const path of KINDS) await visit(path);
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(KINDS.length);
  expect(ofSearch(asked)).toEqual([]);
});

test(
  'the focus in the search field asks for what any search begins with, once',
  SEES_REQUESTS,
  async ({ page, visit, siteUrl, served }) => {
    test.skip(served === 'disk', 'there browsers fetch nothing ahead');
    await visit('timeline/index.html');
    const asked = watched(page, siteUrl);
    const field = page.getByRole('banner').getByRole('searchbox');
    await field.focus();
    await expect.poll(() => ofSearch(asked).sort()).toEqual([...INDEX_START].sort());
    await field.blur();
    await field.focus();
    await page.waitForLoadState('networkidle');
    expect(ofSearch(asked)).toHaveLength(INDEX_START.length);
  },
);

test('what the focus asked for is what the search reads', SEES_REQUESTS, async ({ page, visit, siteUrl }) => {
  test.skip(siteUrl.startsWith('file:'), 'there it reads the copy for the disk');
  const asked = watched(page, siteUrl);
  await visit('search/index.html?q=deterrence');
  await expect(page.getByRole('main').getByRole('status')).toContainText('for “deterrence”');
  expect(ofSearch(asked)).toEqual(expect.arrayContaining([...INDEX_START]));
});

test(
  'the words of the record are asked for only where one is missing',
  SEES_REQUESTS,
  async ({ page, visit, siteUrl }) => {
    const asked = watched(page, siteUrl);
    const words = () => asked.filter((path) => path.startsWith(`${WORDS_FOLDER}/`));
    const results = page.getByRole('region', { name: 'Results' });
    await visit('search/index.html?q=europe');
    await expect(results.getByRole('listitem').first()).toBeVisible();
    await expect(results).not.toHaveAttribute('data-busy');
    expect(words()).toEqual([]);
    await visit('search/index.html?q=ukrane');
    await expect(results).toContainText('Did you mean');
    expect(words()).toHaveLength(3);
  },
);
