import { expect, type Page } from '@playwright/test';
import { test } from './site.ts';

const picture = (page: Page) => page.getByRole('group', { name: /along a line of days, by side$/ });
const mark = (page: Page, name: string | RegExp) => picture(page).getByRole('link', { name });

test('the picture is one stop of the tab key, in which arrows, Home and End go from mark to mark', async ({
  page,
  visit,
}) => {
  await visit('timeline/index.html');
  await page.getByRole('navigation', { name: 'Zoom' }).getByRole('link').last().focus();
  await page.keyboard.press('Tab');
  await expect(mark(page, '17 December 2021 (counted): A senior administration official')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(mark(page, '28 December 2021 (counted): Ned Price')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(mark(page, '28 December 2021 (counted): Sergey Lavrov')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(mark(page, '28 December 2021 (counted): Ned Price')).toBeFocused();
  await page.keyboard.press('End');
  await expect(mark(page, /^No day given: Ned Price/).last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(mark(page, '17 December 2021 (counted): A senior administration official')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(picture(page).locator(':focus')).toHaveCount(0);
});

test('a mark leads to its entry in the list, and the entry to the words in the article', async ({
  page,
  visit,
}) => {
  await visit('timeline/index.html');
  await mark(page, '12 January 2022: NATO-Russia council').focus();
  await page.keyboard.press('Enter');
  const entry = page.locator('[data-entry]:target');
  await expect(entry).toBeInViewport();
  await expect(entry.getByRole('link', { name: 'NATO-Russia council' })).toBeVisible();
  await entry.getByRole('link', { name: 'In the article' }).click();
  await expect(page.locator('.event:target')).toHaveText('convocation');
  await expect(page.locator('.event:target')).toBeInViewport();
});

test('arrows pass over what a filter has taken out', async ({ page, visit }) => {
  await visit('timeline/index.html?kind=event');
  await mark(page, '10 January 2022: U.S.–Russia strategic security dialogue').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(mark(page, /Telephonic State Department press briefing$/)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(mark(page, /Telephonic State Department press briefing$/)).toBeFocused();
});

test('after a filter the picture is one stop of the tab key, too', async ({ page, visit }) => {
  await visit('timeline/index.html');
  await page.getByRole('checkbox', { name: /^Statements/ }).uncheck();
  await page.getByRole('navigation', { name: 'Zoom' }).getByRole('link').last().focus();
  await page.keyboard.press('Tab');
  await expect(mark(page, /Telephonic State Department press briefing$/)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: /^Statements/ })).toBeFocused();
});

test('an address whose end is nothing takes nothing away', async ({ page, visit }) => {
  await page.clock.setFixedTime(new Date(2022, 0, 5));
  await visit('timeline/index.html#%');
  await expect(picture(page).getByText('today', { exact: true })).toBeVisible();
  await mark(page, /^10 January 2022/).focus();
  await page.keyboard.press('Home');
  await expect(mark(page, /^17 December 2021/)).toBeFocused();
  await visit('timeline/index.html#in_1999-01');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('All 13 shown');
});

test('today stands on the axis where it lies on it, by the reader’s clock', async ({ page, visit }) => {
  await page.clock.setFixedTime(new Date(2022, 0, 5, 23, 30));
  await visit('timeline/index.html');
  const today = picture(page).getByText('today', { exact: true });
  await expect(today).toBeVisible();
  const signs = [
    today,
    mark(page, '28 December 2021 (counted): Ned Price').locator('rect'),
    mark(page, /^10 January 2022/)
      .locator('circle')
      .first(),
  ];
  const [line, before, after] = await Promise.all(signs.map((sign) => sign.boundingBox()));
  if (!line || !before || !after) throw new Error('Unexpected mark that is not drawn');
  expect(line.x).toBeGreaterThan(before.x);
  expect(line.x).toBeLessThan(after.x);
});

test('today stands on no axis that it does not lie on', async ({ page, visit }) => {
  await page.clock.setFixedTime(new Date(2026, 5, 1));
  await visit('timeline/index.html');
  await expect(picture(page).getByText('today', { exact: true })).toBeHidden();
});
