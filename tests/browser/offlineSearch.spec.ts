import { expect } from '@playwright/test';
import { count, results, search } from './searching.ts';
import { test } from './site.ts';

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
      await expect(results(page).first()).toBeVisible();
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
