import { expect, type Page } from '@playwright/test';
import { test } from './site.ts';

const entries = (page: Page) => page.locator('[data-entry]').filter({ visible: true });
const status = (page: Page) => page.getByRole('main').getByRole('status');
const speaker = (page: Page) => page.getByRole('combobox', { name: 'Speaker' });

test('a speaker is chosen by name, and only what that speaker said is left', async ({ page, visit }) => {
  await visit('timeline/index.html');
  const all = await entries(page).count();
  await speaker(page).selectOption({ label: 'Sergey Lavrov (1)' });
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page).getByRole('link', { name: 'Sergey Lavrov' })).toBeVisible();
  await expect(status(page)).toHaveText(`1 of ${all} shown`);
});

test('unnamed speakers stand under the article that quotes them, never as one', async ({ page, visit }) => {
  await visit('timeline/index.html');
  const groups = speaker(page).locator('optgroup');
  await expect(groups.first()).toHaveAttribute('label', 'Named');
  await expect(groups.last()).toHaveAttribute('label', /^Unnamed, in “/);
  await expect(groups.last().locator('option')).toHaveText(
    [
      'A European official (2)',
      'A senior administration official (1)',
      'A pair of senior Russian officials (1)',
    ],
    { useInnerText: false },
  );
});

test('what is chosen stands in the address, which gives it to whoever opens it', async ({ page, visit }) => {
  await visit('timeline/index.html');
  await page.getByRole('checkbox', { name: /^Statements/ }).uncheck();
  await page.getByRole('checkbox', { name: /^Reported/ }).uncheck();
  await expect(page).toHaveURL(/\?kind=event&status=confirmed$/);
  const shown = await status(page).textContent();
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(status(page)).toHaveText(shown ?? '');
  await expect(page.getByRole('checkbox', { name: /^Statements/ })).not.toBeChecked();
  await expect(entries(page)).toHaveCount(3);
});

test('a filter is no step on the way back, and what was chosen is there again', async ({ page, visit }) => {
  await visit('about/index.html');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Timeline' }).click();
  await speaker(page).selectOption({ label: 'Ned Price (4)' });
  await entries(page).first().getByRole('link', { name: 'In full' }).click();
  await expect(page).toHaveURL(/quotes\//);
  await page.goBack();
  await expect(entries(page)).toHaveCount(4);
  await expect(speaker(page)).toHaveValue('ned-price');
  await page.goBack();
  await expect(page).toHaveURL(/about\//);
});

test('an address with words that nothing is called shows all', async ({ page, visit }) => {
  await visit('timeline/index.html?speaker=nobody-at-all&colour=red');
  await expect(status(page)).toHaveText(/^All \d+ shown$/);
});

test('one button takes all filters back', async ({ page, visit }) => {
  await visit('timeline/index.html?kind=event');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(status(page)).toHaveText(/^All \d+ shown$/);
  await expect(page).toHaveURL(/timeline\/index\.html$/);
  await expect(page.getByRole('button', { name: 'Show all' })).toBeHidden();
});

test('a filter takes marks out of the picture, too', async ({ page, visit }) => {
  await visit('timeline/index.html');
  const mark = page.getByRole('link', { name: '12 January 2022: NATO-Russia council' }).first();
  await expect(mark).toBeVisible();
  await page.getByRole('checkbox', { name: /^Events/ }).uncheck();
  await expect(mark).toBeHidden();
});

test('one value of a filter alone takes two actions', async ({ page, visit }) => {
  await visit('timeline/index.html');
  const sides = page.getByRole('group', { name: 'Side' });
  await sides.getByRole('button', { name: 'Side: None' }).click();
  await expect(status(page)).toHaveText('0 of 13 shown');
  await sides.getByRole('checkbox', { name: /^Europe/ }).check();
  await expect(status(page)).toHaveText('4 of 13 shown');
  await sides.getByRole('button', { name: 'Side: All' }).click();
  await expect(status(page)).toHaveText('All 13 shown');
});

test('a status is that of events: statements are left out with it, unless they are asked for', async ({
  page,
  visit,
}) => {
  await visit('timeline/index.html?status=confirmed');
  const statements = page.getByRole('checkbox', { name: /^Statements/ });
  const reported = page.getByRole('checkbox', { name: /^Reported/ });
  await expect(statements).not.toBeChecked();
  await expect(status(page)).toHaveText('3 of 13 shown');
  await statements.check();
  await expect(page).toHaveURL(/\?kind=statement&kind=event&status=confirmed$/);
  await expect(status(page)).toHaveText('12 of 13 shown');
  await reported.check();
  await expect(status(page)).toHaveText('All 13 shown');
  await reported.uncheck();
  await expect(statements).not.toBeChecked();
});

test('a link to an entry that its filters hide lifts them, and says so', async ({ page, visit }) => {
  await visit('timeline/index.html');
  const id = await page.locator('[data-entry=event]').first().getAttribute('id');
  await visit(`timeline/index.html?kind=statement#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await expect(status(page)).toHaveText(/^All \d+ shown The filters hid the entry .*, so they are off\.$/);
  await expect(page).toHaveURL(new RegExp(`timeline/index\\.html#${id}$`));
});

test('nothing is left of the box of what has no day once a filter has taken out all that stands in it', async ({
  page,
  visit,
}) => {
  await visit('timeline/index.html');
  const box = page.locator('.axis .apart text').filter({ hasText: 'No day given', visible: true });
  await expect(box).toHaveCount(1);
  await page.getByRole('checkbox', { name: /^Statements/ }).uncheck();
  await expect(box).toHaveCount(0);
});

test('titles beside the drawing are whole where the screen has room for them, and cut on a phone', async ({
  page,
  visit,
}) => {
  const title = page
    .locator('.axis text')
    .getByText('Telephonic State Department press briefing', { exact: true })
    .filter({ visible: true });
  await page.setViewportSize({ width: 768, height: 900 });
  await visit('timeline/index.html');
  await expect(title).toHaveCount(1);
  await page.setViewportSize({ width: 360, height: 900 });
  await expect(title).toHaveCount(0);
});
