import { expect, type Page } from '@playwright/test';
import { count, results } from './searching.ts';
import { test } from './site.ts';

const region = (page: Page) => page.getByRole('region', { name: 'Results' });
const chosen = (page: Page) => page.getByRole('group', { name: 'Chosen' }).getByRole('link');

test('a range of days says how many statements it leaves out for want of a day, and shows them', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit('search/index.html?kind=statement&named=unnamed&from=2021-12-01&to=2021-12-31');
  await expect(count(page)).toHaveText(
    '1 result: 1 statement Left out: 3 statements without a day. Show undated',
  );
  await expect(chosen(page)).toHaveText([
    /Statements/,
    /Unnamed/,
    /1 Dec 2021 to 31 Dec 2021/,
    /^Clear all$/,
  ]);
  await count(page).getByRole('link', { name: 'Show undated' }).click();
  await expect(page).toHaveURL(/&from=2021-12-01&to=2021-12-31&undated=too$/);
  await expect(count(page)).toHaveText('4 results: 4 statements');
  await expect(results(page).filter({ hasText: 'no day given' })).toHaveCount(3);
  await page.reload();
  await expect(results(page)).toHaveCount(4);
  await chosen(page).filter({ hasText: 'Or without a day' }).click();
  await expect(results(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'Remove Statements', exact: true }).click();
  await page.getByRole('link', { name: 'Remove 1 Dec 2021 to 31 Dec 2021', exact: true }).click();
  await expect(page).toHaveURL(/\?named=unnamed$/);
  await expect(count(page)).toHaveText('7 results: 4 statements, 3 speakers');
});

test('so does a choice of how a day is known; what lies on other days does not count', async ({
  page,
  visit,
}) => {
  await visit('search/index.html?named=unnamed&day=stated&to=2021-12-01');
  await expect(count(page)).toContainText(
    'Nothing found with what is chosen. Left out: 3 statements without a day.',
  );
  await expect(chosen(page)).toHaveText([/Unnamed/, /Day: Stated/, /Up to 1 Dec 2021/, /Clear all/]);
  await count(page).getByRole('link').click();
  await expect(page).toHaveURL(/&day=stated&day=none-given&to=2021-12-01&undated=too$/);
  await expect(results(page)).toHaveCount(3);
  await chosen(page).filter({ hasText: 'Clear all' }).click();
  await expect(chosen(page)).toHaveCount(0);
});

test('days that are reversed are exchanged', async ({ page, visit }) => {
  await visit('search/index.html?from=2022-01-31&to=2021-12-01&kind=event');
  await expect(region(page)).toContainText('The day under “From” is later than that under “To”.');
  await region(page).getByRole('link', { name: 'Exchange them' }).click();
  await expect(page).toHaveURL(/from=2021-12-01&to=2022-01-31/);
  await expect(count(page)).toContainText('4 events');
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2021-12-01');
});

test('before any word is typed, one choice leads to the statements with no name behind them', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit('search/index.html');
  const unnamed = region(page).getByRole('link', { name: 'Statements with no name behind them' });
  await expect(unnamed.locator('..')).toHaveText('Statements with no name behind them 4');
  await unnamed.click();
  await expect(count(page)).toHaveText('4 results: 4 statements');
  await expect(chosen(page)).toHaveText([/Statements/, /Unnamed/, /Clear all/]);
  await expect(unnamed).toBeHidden();
});

test('where nothing is found, help and foot follow, and nothing is to be put in an order', async ({
  page,
  visit,
}) => {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await visit('search/index.html?q=xyzzy');
    await expect(count(page)).toHaveText('Nothing found for “xyzzy”.');
    await expect(page.getByRole('combobox', { name: 'Order' })).toHaveCount(0);
    await expect(page.getByRole('contentinfo')).toBeInViewport();
    await expect(page.getByText('How it finds')).toBeInViewport();
  }
});
