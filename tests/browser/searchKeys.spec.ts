import { expect, type Page } from '@playwright/test';
import { forbidStorage } from './forbidStorage.ts';
import { test } from './site.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the record' });
const results = (page: Page) => page.getByRole('region', { name: 'Results' }).getByRole('listitem');

test('the key / leads to the search field of any page', async ({ page, visit }) => {
  for (const path of ['index.html', 'timeline/index.html', 'search/index.html?q=europe']) {
    await visit(path);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue(path.includes('?') ? 'europe' : '');
  }
});

test('where only a link to the search is shown, the key / follows it', async ({ page, visit }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit('timeline/index.html');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/search\/(?:index\.html)?$/);
  await expect(field(page)).toBeFocused();
});

test('in a field / is typed, and with another key it is left to the browser', async ({ page, visit }) => {
  await visit('search/index.html');
  await field(page).pressSequentially('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await visit('timeline/index.html');
  await page.keyboard.press('Alt+/');
  await expect(field(page)).not.toBeFocused();
});

test('who is disturbed by the key / turns it off, for every page', async ({
  page,
  visit,
  served,
  browserName,
}) => {
  test.skip(served === 'disk' && browserName === 'firefox', 'there each file keeps what is its own');
  await visit('search/index.html');
  await page.getByRole('checkbox', { name: 'Key / leads here' }).uncheck();
  await visit('timeline/index.html');
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
  await visit('search/index.html');
  await page.getByRole('checkbox', { name: 'Key / leads here' }).check();
  await visit('timeline/index.html');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

test('what a tab is told of the key / stands in the other tabs, too', async ({
  context,
  page,
  siteUrl,
  visit,
}) => {
  const choice = (tab: Page) => tab.getByRole('checkbox', { name: 'Key / leads here' });
  const other = await context.newPage();
  await other.goto(`${siteUrl}search/index.html`);
  await visit('search/index.html');
  await choice(page).uncheck();
  await expect(choice(other)).not.toBeChecked();
  await choice(other).check();
  await expect(choice(page)).toBeChecked();
});

test('where a browser keeps nothing for pages, the search works, and the key / as long as it is not turned off', async ({
  page,
  visit,
}) => {
  await forbidStorage(page);
  await visit('search/index.html?q=europe');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.getByRole('checkbox', { name: 'Key / leads here' }).uncheck();
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
});

test('the arrows go from the field through the results and back', async ({ page, visit }) => {
  await visit('search/index.html?q=europe&kind=statement');
  await expect(results(page)).toHaveCount(4);
  const lead = (at: number) => results(page).nth(at).getByRole('link', { name: 'In the article' });
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(lead(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(lead(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(lead(3)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(lead(3)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
});

test('so they do after a search from another page, and after one that is suggested', async ({
  page,
  visit,
}) => {
  const lead = results(page).getByRole('link', { name: /^(?:In the article|Statements|Read)$/ });
  await visit('timeline/index.html');
  await field(page).fill('europe');
  await page.keyboard.press('Enter');
  await expect(lead.first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Results' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(lead.first()).toBeFocused();
  await visit('search/index.html?q=ukrane');
  await page.getByRole('link', { name: 'Ukraine', exact: true }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('for “Ukraine”');
  await page.keyboard.press('ArrowDown');
  await expect(lead.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
});

test('past the last result the arrow comes to what shows more, and from there back', async ({
  page,
  visit,
}) => {
  await visit('search/index.html?kind=statement&kind=event&kind=speaker');
  await expect(results(page)).toHaveCount(10);
  await results(page).last().getByRole('link').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^Show \d+ more/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(results(page).last().getByRole('link').last()).toBeFocused();
});

test('Enter on a result opens its words, marked', async ({ page, visit }) => {
  await visit('search/index.html?q=eyebrows&kind=statement');
  await expect(results(page)).toHaveCount(1);
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('q:target')).toBeInViewport();
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get('hit') ?? [])].map((range) => (range as Range).toString()),
  );
  expect(marked).toEqual(['eyebrows']);
});
