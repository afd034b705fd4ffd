import { expect, type Page } from '@playwright/test';
import { test } from './site.ts';
import { CHROMIUM_ALONE } from './tags.ts';

const zoom = (page: Page) => page.getByRole('navigation', { name: 'Zoom' });
const picture = (page: Page, name: RegExp) => page.getByRole('group', { name });
const status = (page: Page) => page.getByRole('main').getByRole('status');

test('a closer look shows a month by itself, in picture and list, and the way back the whole', async ({
  page,
  visit,
}) => {
  await visit('timeline/index.html');
  await expect(picture(page, /by side$/)).toBeVisible();
  await zoom(page).getByRole('link', { name: 'January 2022' }).click();
  await expect(page).toHaveURL(/#in_2022-01$/);
  await expect(picture(page, /by side: January 2022$/)).toBeVisible();
  await expect(picture(page, /by side$/)).toBeHidden();
  await expect(status(page)).toHaveText('3 of 13 shown');
  await expect(page.getByText('Europeans will be')).toBeHidden();
  await zoom(page).getByRole('link', { name: 'Earlier: December 2021' }).click();
  await expect(status(page)).toHaveText('4 of 13 shown');
  await page.goBack();
  await expect(picture(page, /by side: January 2022$/)).toBeVisible();
  await expect(status(page)).toHaveText('3 of 13 shown');
  await zoom(page).getByRole('link', { name: 'Whole record' }).click();
  await expect(picture(page, /by side$/)).toBeVisible();
  await expect(status(page)).toHaveText('All 13 shown');
});

test('a mark of a closer look leads to its entry, and the closer look stays, in the address, too', async ({
  page,
  visit,
}) => {
  await visit('timeline/index.html#in_2022-01');
  const near = picture(page, /by side: January 2022$/);
  await near.getByRole('link', { name: '12 January 2022: NATO-Russia council' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?in=2022-01#happens_[\w-]+$/);
  await expect(near).toBeVisible();
  await expect(status(page)).toHaveText('3 of 13 shown');
  await expect(page.locator('[data-entry]:target')).toBeInViewport();
  await page.reload();
  await expect(near).toBeVisible();
  await zoom(page).getByRole('link', { name: 'Whole record' }).click();
  await expect(page).toHaveURL(/timeline\/index\.html#whole_record$/);
  await expect(status(page)).toHaveText('All 13 shown');
  await page.goBack();
  await expect(status(page)).toHaveText('3 of 13 shown');
});

test('a closer look says on paper what it leaves out', CHROMIUM_ALONE, async ({ page, visit }) => {
  await visit('timeline/index.html#in_2022-01');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Left out of the list: all but January 2022.')).toBeVisible();
});

test('a closer look and a filter stand in one address', async ({ page, visit }) => {
  await visit('timeline/index.html?kind=event#in_2021-12');
  await expect(picture(page, /by side: December 2021$/)).toBeVisible();
  await expect(status(page)).toHaveText('1 of 13 shown');
  await page.getByRole('checkbox', { name: /^Statements/ }).check();
  await expect(page).toHaveURL(/timeline\/index\.html#in_2021-12$/);
  await expect(status(page)).toHaveText('4 of 13 shown');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture can be looked at more closely, too', CHROMIUM_ALONE, async ({ page, visit }) => {
    await visit('timeline/index.html');
    await zoom(page).getByRole('link', { name: 'January 2022' }).click();
    await expect(picture(page, /by side: January 2022$/)).toBeVisible();
    await expect(picture(page, /by side$/)).toBeHidden();
    await expect(page.locator('[data-entry]').filter({ visible: true })).toHaveCount(13);
  });
});
