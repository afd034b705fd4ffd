import { expect } from '@playwright/test';
import { PAGES, SAMPLE } from './dist.ts';
import { test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('every page says what it has to say without script, and offers no control that is dead', async ({
  page,
  visit,
}) => {
  test.slow();
  for (const path of SAMPLE) {
    await visit(path);
    const main = page.getByRole('main');
    expect.soft((await main.allInnerTexts()).join('').length, path).toBeGreaterThan(40);
    // The lists of two voices side by side are answered by styles: `sidesNoScript.spec.ts`.
    const controls = main.locator(':is(button, input, select, textarea):not([data-pair] select)');
    await expect.soft(controls.filter({ visible: true }), path).toHaveCount(0);
  }
});

test('the timeline lists what happened, and the speakers who spoke', async ({ page, visit }) => {
  await visit('timeline/index.html');
  expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(0);
  await visit('speakers/index.html');
  const speakers = PAGES.filter((path) => /^speakers\/./.test(path) && path !== 'speakers/index.html');
  for (const path of speakers) {
    const id = path.split('/')[1];
    await expect(page.getByRole('main').locator(`a[href*="${id}/"]`).first()).toBeVisible();
  }
});

test('the search page says where to look instead', async ({ page, visit }) => {
  await visit('search/index.html');
  // Playwright's search by text passes over `noscript`.
  const instead = page.getByRole('main').locator('noscript p');
  await expect(instead).toBeVisible();
  await instead.getByRole('link', { name: 'timeline' }).click();
  await expect(page).toHaveURL(/timeline\/index\.html$/);
});
