import { expect, type Page } from '@playwright/test';
import { test } from './site.ts';

const count = (page: Page) => page.getByRole('main').getByRole('status');

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('main').getByRole('searchbox').fill(words);
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
}

/** What Pagefind and the page report of a file that is missing. */
test.describe('where a script of the index is missing', () => {
  test.use({ consoleMaySay: /^error: Failed to load|^warning: / });

  for (const script of ['client', 'start', 'index-*', 'fragments-*']) {
    test(`it is said, and the next search finds what is there again (${script})`, async ({ page, visit }) => {
      await page.route(`file://**/offline-search/${script}.js`, (route) => route.abort());
      await visit('search/index.html?q=deterrence');
      await expect(count(page)).toContainText('The search could not be carried out. The timeline');
      await page.unrouteAll();
      await search(page, 'deterrence');
      await expect(count(page)).toContainText('for “deterrence”');
      await expect(page.getByRole('region', { name: 'Results' }).getByRole('listitem').first()).toBeVisible();
    });
  }
});

test('the search leaves one name in the page and no script', async ({ page, visit }) => {
  await visit('timeline/index.html');
  const before = await page.evaluate(() => Object.getOwnPropertyNames(globalThis));
  await visit('search/index.html?q=deterrence');
  await expect(count(page)).toContainText('for “deterrence”');
  const after = await page.evaluate(() => Object.getOwnPropertyNames(globalThis));
  expect(after.filter((name) => !before.includes(name))).toEqual(['offlineSearch']);
  await expect(page.locator('script[src]')).toHaveCount(0);
});
