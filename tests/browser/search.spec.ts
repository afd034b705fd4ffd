import { expect } from '@playwright/test';
import { count, results, search } from './searching.ts';
import { test } from './site.ts';
import { SEES_REQUESTS } from './tags.ts';

test('a word leads to the sentence that it stands in, and is marked there', async ({ page, visit }) => {
  await visit('search/index.html');
  await search(page, 'deterrence');
  const statement = results(page).filter({ hasText: 'Statement' }).first();
  await expect(statement.getByRole('heading')).toHaveText(/Ned Price/);
  await expect(statement.locator('mark')).toHaveText('deterrence');
  await statement.getByRole('link', { name: 'In the article' }).click();
  await expect(page.locator('q:target')).toContainText('two tracks: deterrence and diplomacy');
  await expect(page.locator('q:target')).toBeInViewport();
  expect(await page.evaluate(highlighted)).toContain('deterrence');
});

/** Runs in the page: the words that are marked without a change of the page. */
function highlighted(): string[] {
  return [...(CSS.highlights.get('hit') ?? [])].map((range) => (range as Range).toString());
}

test('the search field of any page leads to the results', async ({ page, visit }) => {
  await visit('index.html');
  const field = page.getByRole('banner').getByRole('searchbox');
  await field.fill('deterrence');
  await field.press('Enter');
  await expect(count(page)).toContainText('for “deterrence”');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('deterrence');
});

test.describe('where the index cannot be read', () => {
  test.use({ consoleMaySay: /^error: Failed to load (?:resource|the index chunk)|^warning: / });

  test('it is said and other ways are named', SEES_REQUESTS, async ({ page, visit }) => {
    await page.route(/\/(?:pagefind|offline-search)\//, (route) => route.abort());
    await visit('search/index.html?q=deterrence');
    await expect(count(page)).toContainText('The search could not be carried out. The timeline');
  });

  test(
    'it is said, and never that nothing is there, where a part of it is missing; the next search finds',
    SEES_REQUESTS,
    async ({ page, visit, served }) => {
      test.skip(served === 'disk', 'there it is held by `offlineSearch.spec.ts`');
      for (const status of [404, 'cut off'] as const) {
        await page.route('**/*.pf_index', (route) =>
          status === 404 ? route.fulfill({ status }) : route.abort(),
        );
        await visit('search/index.html?q=deterrence');
        await expect(count(page)).toContainText('The search could not be carried out. The timeline');
        await page.unrouteAll();
        await search(page, 'diplomacy');
        await expect(count(page)).toContainText('for “diplomacy”');
        await expect(results(page).first()).toBeVisible();
      }
    },
  );

  test('it is said of further results, too', async ({ page, visit, served }) => {
    test.skip(served === 'disk', 'there one pack holds all records of a small index');
    await visit('search/index.html?kind=statement&kind=event&kind=speaker');
    await expect(results(page)).toHaveCount(10);
    await page.route('**/*.pf_fragment', (route) => route.abort());
    await page.getByRole('button', { name: /^Show \d+ more/ }).click();
    await expect(count(page)).toContainText('The search could not be carried out. The timeline');
  });
});

test(
  'over http the index is asked for and nothing of its copy, from a disk its copy and nothing of it',
  SEES_REQUESTS,
  async ({ page, visit, served, siteUrl }) => {
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url().replace(siteUrl, '')));
    await visit('search/index.html?q=deterrence');
    await expect(results(page)).not.toHaveCount(0);
    const askedIn = (folder: string) => asked.filter((path) => path.startsWith(`${folder}/`)).length;
    const [own, other] = served === 'disk' ? ['offline-search', 'pagefind'] : ['pagefind', 'offline-search'];
    expect(askedIn(own)).toBeGreaterThan(0);
    expect(askedIn(other)).toBe(0);
  },
);
