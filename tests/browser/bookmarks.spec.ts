import { expect, type Page } from '@playwright/test';
import { count, results } from './searching.ts';
import { test } from './site.ts';

const field = (page: Page) => page.getByRole('main').getByRole('searchbox');

test('the address of a search is a bookmark: opened anew it finds the same', async ({
  page,
  visit,
  context,
}) => {
  await visit('search/index.html');
  await field(page).fill('"two tracks"');
  await field(page).press('Enter');
  await expect(count(page)).toContainText('1 statement');
  await page.getByRole('checkbox', { name: /^Statements/ }).check();
  await expect(page).toHaveURL(/kind=statement/);
  const found = await results(page).allInnerTexts();
  const kept = await context.newPage();
  await kept.goto(page.url());
  await expect(field(kept)).toHaveValue('"two tracks"');
  await expect(kept.getByRole('checkbox', { name: /^Statements/ })).toBeChecked();
  await expect(results(kept)).toHaveText(found, { useInnerText: true });
});

test('a bookmark of words in any script and with any sign is read as it was written', async ({
  page,
  visit,
}) => {
  const words = 'Запись 記録 📰 50% & #1 +?"é"';
  await visit(`search/index.html?q=${encodeURIComponent(words)}`);
  await expect(field(page)).toHaveValue(words);
  await expect(count(page)).toContainText(`for “${words}”`);
});

test('where nothing is searched for any more, the address says nothing of it', async ({
  page,
  visit,
  siteUrl,
}) => {
  await visit('search/index.html?q=europe');
  await expect(count(page)).toContainText('for “europe”');
  await field(page).fill('');
  await expect(page).toHaveURL(`${siteUrl}search/index.html`);
});

test('back and forward go through searches, the article that a result leads to, and reload stays', async ({
  page,
  visit,
}) => {
  await visit('search/index.html?q=europe');
  await expect(count(page)).toContainText('for “europe”');
  await field(page).fill('deter');
  await expect(page).toHaveURL(/\?q=deter$/);
  await field(page).fill('deterrence');
  await field(page).press('Enter');
  await expect(count(page)).toContainText('for “deterrence”');
  const link = results(page).first().getByRole('link', { name: 'In the article' });
  await link.click();
  await expect(page.locator('q:target')).toBeInViewport();
  const article = page.url();
  await page.goBack();
  await expect(count(page)).toContainText('for “deterrence”');
  await page.goBack();
  await expect(count(page)).toContainText('for “europe”');
  await expect(field(page)).toHaveValue('europe');
  await page.goForward();
  await expect(count(page)).toContainText('for “deterrence”');
  await page.goForward();
  await expect(page).toHaveURL(article);
  await page.reload();
  await expect(page).toHaveURL(article);
  await expect(page.locator('q:target')).toBeInViewport();
  expect(await page.evaluate(() => CSS.highlights.get('hit')?.size)).toBeGreaterThan(0);
});
