import { expect } from '@playwright/test';
import { changeRecords } from './changeRecords.ts';
import { count, results, search } from './searching.ts';
import { test } from './site.ts';
import { SEES_REQUESTS } from './tags.ts';

test('who is chosen narrows the results, and the address keeps the choice', async ({ page, visit }) => {
  await visit('search/index.html?q=europe');
  await expect(count(page)).toContainText('results for “europe”');
  const all = await results(page).count();
  await page.getByRole('checkbox', { name: 'A European official' }).check();
  await expect(page).toHaveURL(/who=european-official/);
  await expect(count(page)).not.toContainText(`${all} results`);
  const narrowed = await results(page).count();
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(all);
  for (const name of await results(page).getByRole('heading').allInnerTexts())
    expect(name.trim()).toBe('A European official');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'A European official' })).toBeChecked();
  await expect(results(page)).toHaveCount(narrowed);
  await page.goBack();
  await expect(results(page)).toHaveCount(all);
});

test('a choice within a list adds, between lists it narrows', async ({ page, visit }) => {
  await visit('search/index.html?kind=statement&kind=event');
  await expect(count(page)).toContainText(/\d+ statements, \d+ events/);
  await page.getByRole('checkbox', { name: /^None given/ }).check();
  await expect(count(page)).not.toContainText('event');
  await expect(page.getByRole('checkbox', { name: /^Events/ })).toBeChecked();
});

test('a range of days leaves out what has no day', async ({ page, visit }) => {
  await visit('search/index.html?kind=statement');
  await expect(count(page)).toContainText('statements');
  await page.getByLabel('To', { exact: true }).fill('2021-12-20');
  await expect(page).toHaveURL(/to=2021-12-20/);
  await expect(results(page)).toHaveCount(1);
  await expect(results(page)).toContainText('said 17 Dec 2021 (counted)');
  await expect(results(page).getByText('17 Dec 2021', { exact: true })).toHaveCSS(
    'text-decoration-style',
    'dashed',
  );
});

for (const [name, order, first] of [
  ['Earliest day', 'earliest', 'said 17 Dec 2021'],
  ['Latest day', 'latest', 'said 28 Dec 2021'],
] as const)
  test(`in the order of days, ${order} first, the undated come last`, async ({ page, visit }) => {
    await visit('search/index.html?kind=statement');
    await page.getByRole('combobox', { name: 'Order' }).selectOption(name);
    await expect(page).toHaveURL(new RegExp(`order=${order}`));
    await expect(results(page).first()).toContainText(first);
    const said = await results(page)
      .filter({ hasText: /said \d/ })
      .count();
    for (const result of (await results(page).all()).slice(said))
      await expect(result).toContainText('no day given');
  });

test('words in quotation marks are found as a phrase', async ({ page, visit }) => {
  await visit('search/index.html');
  await search(page, '"two tracks"');
  await expect(count(page)).toContainText('1 statement');
  await search(page, '"tracks two"');
  await expect(count(page)).toContainText('Nothing found for “tracks two”');
});

test('where nothing is found, advice is given and nothing of the last search stays', async ({
  page,
  visit,
}) => {
  await visit('search/index.html?q=deterrence');
  await expect(results(page)).not.toHaveCount(0);
  await search(page, 'xyzzy');
  await expect(count(page)).toHaveText('Nothing found for “xyzzy”.');
  await expect(page.getByRole('region', { name: 'Results' })).toContainText('Try fewer words');
  await expect(results(page)).toHaveCount(0);
});

test('while one types, results follow and the address does too', async ({ page, visit }) => {
  await visit('search/index.html');
  await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('deterrence');
  await expect(count(page)).toContainText('for “deterrence”');
  await expect(page).toHaveURL(/\?q=deterrence$/);
});

test('further results come when asked for, and the first of them has the focus', async ({ page, visit }) => {
  await visit('search/index.html?kind=statement&kind=event&kind=speaker');
  await expect(results(page)).toHaveCount(10);
  const button = page.getByRole('button', { name: /^Show \d+ more/ });
  const [further = 0, left = 0] =
    ((await button.textContent()) ?? '').replaceAll(',', '').match(/\d+/g)?.map(Number) ?? [];
  await button.click();
  await expect(results(page).nth(10).getByRole('link').first()).toBeFocused();
  await expect(results(page)).toHaveCount(10 + further);
  await expect(button).toBeVisible({ visible: left > further });
});

/** Makes the speaker of a record inferred. */
const inferSpeaker = (record: string) => record.replace('"filters":{', '"filters":{"speaker":["Inferred"],');

test(
  'a speaker whom no editor has confirmed has a dashed line in the results, and the word',
  SEES_REQUESTS,
  async ({ page, visit }) => {
    await visit('search/index.html?q=deterrence&kind=statement');
    const heading = results(page).first().getByRole('heading');
    await expect(heading).toHaveText(/Ned Price$/);
    await changeRecords(page, inferSpeaker);
    await page.reload();
    await expect(heading).toHaveText(/Ned Price \(inferred\)$/);
    await expect(heading.getByRole('link')).toHaveCSS('text-decoration-style', 'dashed');
    // Records that are still being changed as the test ends would fail it.
    await page.unrouteAll({ behavior: 'wait' });
  },
);
