import { expect, type Page } from '@playwright/test';
import { settled } from '../settled.ts';
import { test } from '../site.ts';
import { KINDS } from './kinds.ts';

/** A page as those hear it who do not see it: a line for each thing, in order, deeper ones further in. */
const spoken = (page: Page) => page.locator('body').ariaSnapshot();

for (const path of KINDS)
  test(`${path} is read out from header to footer, below headings that leave out no level`, async ({
    page,
    visit,
  }) => {
    await visit(path);
    if (path.startsWith('search/')) await settled(page);
    const lines = (await spoken(page)).split('\n');
    const outermost = lines.flatMap((line) => /^- (\w+)/.exec(line)?.[1] ?? []);
    expect(outermost.filter((role) => role !== 'status')).toEqual(['link', 'banner', 'main', 'contentinfo']);

    const levels = lines.flatMap((line) => /- '?heading .*\[level=(\d)\]/.exec(line)?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.slice(1).entries())
      expect(level).toBeLessThanOrEqual((levels[i] ?? 0) + 1);

    const nameless = lines.filter((line) =>
      /^\s*- (?:img|region|navigation|form|link|button|table)(?::|$)/.test(line),
    );
    expect(nameless).toEqual([]);
  });

test('who speaks is said before the words, and when, and which statement it is', async ({ page, visit }) => {
  await visit('articles/old-ferry/index.html');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - paragraph:
      - link "Mara Lindqvist"
      - text: said
      - time: 11 Mar
      - link "Statement 1"
  `);
  const heard = await spoken(page);
  const statements = [
    ['Mara Lindqvist', 'Statement 1"', '“The boat is older than I am,”'],
    ['A report', 'Statement 4"', '“a patient in its'],
    ['An official familiar with the report', 'Statement 5"', '“kinder than the truth.”'],
    ['Two members of the council', 'Statement 8"', '“a gift with a hook in it.”'],
  ] as const;
  for (const [name, number, words] of statements) {
    const label = heard.indexOf(number);
    const named = heard.lastIndexOf(name, label);
    expect(label, number).toBeGreaterThan(0);
    expect(label - named, `${name} stands in the label of ${number}`).toBeLessThan(300);
    expect(heard.indexOf(words), words).toBeGreaterThan(label);
  }
});

test('that a speaker or a day is inferred is said, not only drawn', async ({ page, visit }) => {
  await visit('articles/old-ferry/index.html');
  for (const name of ['A report', 'An official familiar with the report'])
    await expect(
      page
        .getByRole('paragraph')
        .filter({ has: page.getByRole('link', { name, exact: true }), hasText: /no day given|said/ })
        .first(),
    ).toContainText('inferred');
  await visit('timeline/index.html');
  const days = page
    .getByRole('main')
    .locator('li')
    .filter({ has: page.locator('.day') })
    .filter({ visible: true });
  expect(await days.count()).toBeGreaterThan(8);
  for (const said of await days.allInnerTexts()) expect(said).toMatch(/stated|inferred/);
  await visit('quotes/quiet-farewell/index.html');
  await expect(page.getByRole('row', { name: /^Day/ })).toContainText('inferred');
});

test('a chart has a name, and is followed by a table with its figures', async ({ page, visit }) => {
  await visit('articles/old-ferry/index.html');
  const heard = await spoken(page);
  const chart = heard.indexOf('- \'img "Words quoted, by voice');
  const table = heard.indexOf('- table "The same figures.');
  expect(chart).toBeGreaterThan(0);
  expect(table).toBeGreaterThan(chart);
  await expect(page.getByRole('row', { name: /^Elin Sund/ })).toContainText('34');
  await visit('timeline/index.html');
  await expect(
    page.getByRole('main').getByRole('group', { name: /entries of the list below/ }),
  ).toBeVisible();
});

test('drawings that only repeat what is said beside them are passed over', async ({ page, visit }) => {
  for (const path of KINDS) {
    await visit(path);
    const heard = await page.locator('svg:not([aria-hidden="true"], [role])').count();
    expect(heard, path).toBe(0);
  }
});
