import { expect, type Page } from '@playwright/test';
import { test } from './site.ts';
import { SEES_REQUESTS } from './tags.ts';

const region = (page: Page) => page.getByRole('region', { name: 'Results' });
const results = (page: Page) => region(page).getByRole('list').last().getByRole('listitem');
const status = (page: Page) => page.getByRole('main').getByRole('status');

test('a misspelt word is answered with one of the record, and how much that finds', async ({
  page,
  visit,
}) => {
  await visit('search/index.html?q=ukrane');
  await expect(status(page)).toHaveText('Nothing found for “ukrane”.');
  const meant = region(page).getByRole('listitem').filter({ hasText: 'Ukraine' });
  await expect(region(page)).toContainText('Did you mean');
  const [count] = /\d+ results/.exec((await meant.textContent()) ?? '') ?? [];
  await meant.getByRole('link', { name: 'Ukraine', exact: true }).click();
  await expect(page).toHaveURL(/\?q=Ukraine$/);
  await expect(status(page)).toContainText(`${count} for “Ukraine”`);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('Ukraine');
  await expect(region(page)).toBeFocused();
  await page.goBack();
  await expect(status(page)).toHaveText('Nothing found for “ukrane”.');
});

test('a misspelt word finds nothing that only begins as it does', async ({ page, visit }) => {
  await visit('search/index.html?q=europeen');
  await expect(status(page)).toHaveText('Nothing found for “europeen”.');
  await expect(region(page)).toContainText('“europeen” stands nowhere in the record.');
  await expect(region(page).getByRole('link', { name: 'European', exact: true })).toBeVisible();
});

test('a misspelt word among others is told, too, with what the others find', async ({ page, visit }) => {
  await visit('search/index.html?q=ukrane+talks');
  await expect(status(page)).toContainText('for “ukrane talks”');
  await expect(region(page)).toContainText('“ukrane” stands nowhere in the record.');
  await expect(region(page).getByRole('link', { name: 'Ukraine talks' })).toBeVisible();
});

test('what is unlike every word gets no other in its place', async ({ page, visit }) => {
  await visit('search/index.html?q=xyzzy');
  await expect(region(page)).toContainText('Try fewer words, or the beginning of a word.');
  await expect(region(page)).not.toContainText('Did you mean');
});

test('where a choice leaves nothing, it is told what is found without it', async ({ page, visit }) => {
  await visit('search/index.html?q=eyebrows&who=ned-price&kind=statement');
  await expect(status(page)).toHaveText('Nothing found for “eyebrows” with what is chosen.');
  await expect(region(page)).toContainText('More is found');
  const link = region(page).getByRole('link', { name: 'whatever the choice under “Who”' });
  await expect(link.locator('..')).toHaveText(/1 result$/);
  await link.click();
  await expect(page).toHaveURL(/\?q=eyebrows&kind=statement$/);
  await expect(results(page)).toHaveCount(1);
});

test('so it is of a range of days, and of every choice at once', async ({ page, visit }) => {
  await visit('search/index.html?q=europe&who=ned-price&to=2021-12-01');
  await expect(region(page).getByRole('link', { name: 'on any day' })).toBeVisible();
  await region(page).getByRole('link', { name: 'without any choice' }).click();
  await expect(page).toHaveURL(/\?q=europe$/);
  await expect(status(page)).toContainText('results for “europe”');
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('');
});

test('what is found does not wait for advice', SEES_REQUESTS, async ({ page, visit }) => {
  await page.route(/\/search-words\//, () => undefined);
  await visit('search/index.html?q=ukrane+talks');
  await expect(status(page)).toContainText('for “ukrane talks”');
  await expect(results(page).first()).toBeVisible();
});

test.describe('where the words of the record cannot be read', () => {
  test.use({ consoleMaySay: /^error: Failed to load resource|^warning: / });

  test('the search says what it found all the same', SEES_REQUESTS, async ({ page, visit }) => {
    await page.route(/\/search-words\//, (route) => route.abort());
    await visit('search/index.html?q=ukrane');
    await expect(status(page)).toHaveText('Nothing found for “ukrane”.');
    await expect(region(page)).toContainText('Try fewer words');
  });
});
