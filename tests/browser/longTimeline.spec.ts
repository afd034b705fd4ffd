import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { buildLongRecord } from './longRecord.ts';
import { print, wordsOf } from './printed.ts';
import { test } from './site.ts';

let site = '';
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  site = await buildLongRecord();
});
test.afterAll(async () => {
  await rm(dirname(site), { recursive: true });
});

const open = (page: Page, end = '') => page.goto(pathToFileURL(join(site, 'timeline/index.html')).href + end);
const entry = (page: Page, week: number) =>
  page.getByRole('link', { name: `regatta number ${week}`, exact: true });
const fold = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

test('a long record folds by years and months, and is open where its newest article stands', async ({
  page,
}) => {
  await open(page);
  await expect(fold(page, '2020')).toBeVisible();
  await expect(fold(page, 'March 2020')).toBeHidden();
  await expect(entry(page, 200)).toBeVisible();
  await fold(page, '2020').click();
  await fold(page, 'March 2020').click();
  await expect(entry(page, 10)).toBeVisible();
});

test('an address of an entry opens the fold that it stands in', async ({ page }) => {
  await open(page, '#happens_week-10');
  await expect(entry(page, 10)).toBeInViewport();
});

test('the whole is counted by year, a year by month, and a month drawn by day', async ({ page }) => {
  await open(page);
  const picture = (name: string) => page.getByRole('group', { name });
  await picture('by side and time').getByRole('link', { name: '2021, No side given: 52 entries' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('52 of 200 shown');
  await expect(picture('by side and time: 2021')).toBeVisible();
  await page.getByRole('navigation', { name: 'Zoom' }).getByRole('link', { name: 'March 2021' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('5 of 200 shown');
  await expect(picture('by side: March 2021').getByRole('link')).toHaveCount(5);
  await expect(fold(page, 'March 2021')).toBeVisible();
  await expect(fold(page, '2020')).toBeHidden();
});

test('a filter leaves of each column, and of each fold, what it counts then', async ({ page }) => {
  await open(page);
  const column = (name: string) =>
    page.getByRole('group', { name: 'by side and time' }).getByRole('link', { name });
  const bar = column('2021, No side given: ').locator('.solid');
  const before = await bar.boundingBox();
  await page.getByRole('checkbox', { name: /^Disputed/ }).uncheck();
  await expect(column('2021, No side given: 7 entries')).toHaveText('7');
  await expect(column('2022, No side given')).toBeHidden();
  expect((await bar.boundingBox())?.height).toBeLessThan((before?.height ?? 0) / 5);
  const year = page.getByRole('listitem').filter({ has: fold(page, '2021') });
  await expect(year.getByText('7 entries', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await bar.boundingBox()).toEqual(before);
  await expect(column('2021, No side given: 52 entries')).toBeVisible();
});

test('on paper all folds are open', async ({ page }) => {
  await open(page);
  const words = wordsOf(await print(page, 'A4'));
  for (const week of [1, 77, 200]) expect(words).toContain(`regattanumber${week}`);
});

test('an article that quotes nobody says so, and leads to no chart', async ({ page }) => {
  await page.goto(pathToFileURL(join(site, 'articles/weeks/index.html')).href);
  await expect(page.getByRole('main').getByText('Nobody is quoted in this article.')).toBeVisible();
  await expect(page.getByRole('complementary').getByText(/^0 of [\d,]+ words$/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Chart and table' })).toHaveCount(0);
});

test('what is full in the columns is full in their key, on paper too', async ({ page }) => {
  await open(page);
  const key = page.getByRole('listitem').filter({ hasText: /^\s*said, or happened\s*$/ });
  await page.emulateMedia({ media: 'print' });
  const square = key.locator('span');
  await expect(square).toHaveCSS('print-color-adjust', 'exact');
  await expect(square).toHaveCSS('background-color', 'rgb(27, 28, 29)');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all is there, folded, and on paper open', async ({ page }) => {
    await open(page);
    await fold(page, '2020').click();
    await fold(page, 'March 2020').click();
    await expect(entry(page, 10)).toBeVisible();
    expect(wordsOf(await print(page, 'A4'))).toContain('regattanumber77');
  });
});
