import { expect } from '@playwright/test';
import { test } from './site.ts';

test('an unknown address at any depth is answered by a page that reads well', async ({ page, siteUrl }) => {
  const answer = await page.goto(`${siteUrl}articles/no/such/page/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(0);
  const font = await page
    .getByRole('heading', { level: 1 })
    .evaluate((heading) => getComputedStyle(heading).fontFamily);
  expect(font).toContain('Charter');
});

test('from there the way leads home', async ({ page, siteUrl, served }) => {
  test.skip(served === 'sub-path', 'its links start at the base that the site was built for');
  await page.goto(`${siteUrl}articles/no/such/page/`);
  await page.getByRole('banner').getByRole('link', { name: 'On the Record' }).click();
  await expect(page).toHaveURL(siteUrl);
});
