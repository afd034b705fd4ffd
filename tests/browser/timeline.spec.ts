import { expect, type Page } from '@playwright/test';
import { test } from './site.ts';

const days = (page: Page) => page.locator('.day-row').filter({ visible: true });
const entries = (page: Page) => page.locator('[data-entry]').filter({ visible: true });
const status = (page: Page) => page.getByRole('main').getByRole('status');

test('a day of which nothing is shown is not shown either', async ({ page, visit }) => {
  await visit('timeline/index.html');
  const all = await days(page).count();
  await page.getByRole('checkbox', { name: /^Events/ }).uncheck();
  const withStatements = days(page).filter({ has: page.locator('[data-entry="statement"]') });
  const left = await days(page).count();
  expect(left).toBe(await withStatements.count());
  expect(left).toBeLessThan(all);
});

test('filters leave what has a chosen value of each, and say how many that are', async ({ page, visit }) => {
  await visit('timeline/index.html');
  const all = await entries(page).count();
  await expect(status(page)).toHaveText(`All ${all} shown`);
  await page.getByRole('checkbox', { name: /^Statements/ }).uncheck();
  const events = page.locator('[data-entry="event"]');
  await expect(status(page)).toHaveText(`${await events.count()} of ${all} shown`);
  await page.getByRole('checkbox', { name: /^Inferred/ }).uncheck();
  const left = page.locator('[data-entry="event"]:not([data-day="implied"])');
  expect(await left.count()).toBeLessThan(await events.count());
  await expect(entries(page)).toHaveCount(await left.count());
  await expect(status(page)).toHaveText(`${await left.count()} of ${all} shown`);
  await page.getByRole('checkbox', { name: /^Statements/ }).check();
  await page.getByRole('checkbox', { name: /^Inferred/ }).check();
  await expect(entries(page)).toHaveCount(all);
});

test('an entry leads to the words in the article, and back', async ({ page, visit }) => {
  await visit('timeline/index.html');
  const link = entries(page).locator('a[href*="articles/"][href*="#"]').first();
  await link.click();
  await expect(page.locator(':target')).toBeInViewport();
  await page.goBack();
  await expect(status(page)).toContainText('shown');
});
