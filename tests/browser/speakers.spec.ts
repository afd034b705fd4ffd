import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './site.ts';

const nameIn = (row: Locator) => row.getByRole('rowheader').getByRole('link');
const byName = (page: Page) => page.getByRole('table', { name: 'By name' });
const namesIn = (table: Locator) => table.getByRole('rowheader').getByRole('link').allInnerTexts();

test.describe('the index', () => {
  test.beforeEach(async ({ visit }) => {
    await visit('speakers/index.html');
  });

  test('lists who has a name by the last one, with statements and words', async ({ page }) => {
    expect(await namesIn(byName(page))).toEqual([
      'Oskar Brandt',
      'Ines Falk',
      'Mara Lindqvist',
      'Tomas Reyes',
      'Skerry Ferry Company',
      'Elin Sund',
    ]);
    const row = byName(page).getByRole('row', { name: 'Mara Lindqvist' });
    await expect(row.getByRole('cell').nth(0)).toHaveText('Skerry island council');
    await expect(row.getByRole('cell').nth(3)).toHaveText('3');
    await expect(row.getByRole('cell').nth(4)).toHaveText('29');
  });

  test('lists who has no name by article, and leads to each of their statements', async ({ page }) => {
    const official = /^An official/;
    const tables = [
      'A lamp to be put out',
      'An old ferry waits for its last vote',
      'A new ferry, by one vote',
    ];
    for (const name of tables) {
      const table = page.getByRole('table', { name });
      await expect(table.getByRole('rowheader', { name: official })).toHaveCount(1);
    }
    const row = page.getByRole('row', { name: 'One of the fishermen on the quay' });
    await expect(row.getByRole('link', { name: /^Statement/ })).toHaveCount(2);
    await row.getByRole('link', { name: 'Statement 7' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('One of the fishermen on the quay');
    await expect(page.getByText('we will be loud.').first()).toBeVisible();
  });

  for (const [section, group, figures, names] of [
    [
      'By affiliation',
      'Ministry of Transport',
      '2 voices, 2 statements',
      ['Oskar Brandt', 'An official in the mainland ministry'],
    ],
    ['By kind', 'Organisations', '1 voice, 1 statement', ['Skerry Ferry Company']],
    ['By kind', 'Groups without a name', '1 voice, 1 statement', ['Two members of the council']],
    ['By kind', 'Documents', '1 voice, 1 statement', ['A report']],
  ] as const)
    test(`lists ${group.toLowerCase()} ${section.toLowerCase()}, with counts`, async ({ page }) => {
      await page
        .getByRole('navigation', { name: 'Ways into the index' })
        .getByRole('link', { name: section })
        .click();
      const region = page.getByRole('region', { name: section });
      await expect(region).toBeInViewport();
      const entry = region.getByRole('listitem').filter({ has: page.getByRole('heading', { name: group }) });
      await expect(entry).toContainText(figures);
      expect(await entry.getByRole('link').allInnerTexts()).toEqual(names);
    });

  test('is put in another order by the heads of its table, and back', async ({ page }) => {
    const before = await namesIn(byName(page));
    const head = byName(page).getByRole('columnheader', { name: 'Words' });
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(page.getByRole('main').getByRole('status')).toHaveText('In the order of: Words, backwards.');
    expect((await namesIn(byName(page))).slice(0, 2)).toEqual(['Elin Sund', 'Mara Lindqvist']);
    await head.getByRole('button').press('Enter');
    expect((await namesIn(byName(page))).at(-1)).toBe('Elin Sund');
    await byName(page).getByRole('button', { name: 'Affiliation' }).click();
    const rows = byName(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') });
    await expect(nameIn(rows.first())).toHaveText('Oskar Brandt');
    await expect(rows.last()).toContainText('no affiliation given');
    await byName(page).getByRole('button', { name: 'Voice' }).click();
    expect(await namesIn(byName(page))).toEqual(before);
  });
});

test('the heads that order the index are seen on a narrow screen, and their words on paper', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit('speakers/index.html');
  const head = byName(page).getByRole('columnheader', { name: 'Statements' });
  await expect(head.getByRole('button')).toBeInViewport();
  await head.getByRole('button').click();
  expect((await namesIn(byName(page)))[0]).toBe('Mara Lindqvist');
  // In the other order, too, a row is a block, and nothing is left of the parts that the rows came from.
  const [table, cell] = [byName(page), byName(page).getByRole('cell').first()];
  expect((await cell.boundingBox())?.width).toBe((await table.boundingBox())?.width);
  await expect(table.locator('tbody[hidden]')).toHaveCSS('display', 'none');
  await page.setViewportSize({ width: 800, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(head.getByRole('button')).toBeHidden();
  await expect(head).toBeVisible();
  expect((await head.innerText()).trim()).toBe('Statements');
});

test.describe('a speaker’s page', () => {
  test.beforeEach(async ({ visit }) => {
    await visit('speakers/mara-lindqvist/index.html');
  });

  test('has everything said, in order, article by article, in its sentence', async ({ page }) => {
    const region = page.getByRole('region', { name: '3 statements' });
    await expect(region.getByRole('heading', { level: 3 })).toHaveText([
      'An old ferry waits for its last vote',
      'A new ferry, by one vote',
    ]);
    await expect(region.locator('.statements > li')).toContainText([
      'said council chair Mara Lindqvist on Monday.',
      'Lindqvist said she expected “a long night.”',
      '“It was a long night, as I said it would be,”',
    ]);
    const contents = page.getByRole('navigation', { name: 'Statements in these articles' });
    await contents.getByRole('link', { name: 'A new ferry, by one vote' }).click();
    await expect(region.getByRole('heading', { name: 'A new ferry, by one vote' })).toBeInViewport();
  });

  test('says the role at the time of each statement, and where it is inferred from the article’s day', async ({
    page,
  }) => {
    const entries = page.getByRole('region', { name: '3 statements' }).locator('.statements > li');
    await expect(entries.nth(0)).toContainText('as council chair (inferred from that day)');
    await expect(entries.nth(1)).toContainText('as council chair (inferred from the article’s day)');
    await expect(entries.nth(2)).toContainText('as former council chair (inferred from the article’s day)');
    const facts = page.getByRole('definition').filter({ hasText: 'until 28 Mar 2024' });
    await expect(facts).toContainText('former council chair from 29 Mar 2024');
  });

  test('leads to the words in context', async ({ page }) => {
    await page.getByRole('link', { name: 'In the article, paragraph 9' }).click();
    await expect(page.locator(':target')).toHaveText('“a long night.”');
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('names the events of these sentences, and says in whose words', async ({ page }) => {
    const event = page.getByRole('region', { name: 'Events named' }).locator('.events > li');
    await expect(event).toHaveCount(1);
    await expect(event).toContainText(
      'Statement 1, A new ferry, by one vote, in the reporter’s words beside them',
    );
    await event.getByRole('link', { name: 'Vote on a new ferry' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Vote on a new ferry' })).toBeVisible();
  });

  test('lists others in the same articles with counts, and leads to both side by side', async ({ page }) => {
    const others = page.getByRole('region', { name: 'Others in the same articles' }).getByRole('listitem');
    await expect(others).toHaveCount(9);
    await expect(others.filter({ hasText: 'Tomas Reyes' })).toContainText('2 statements in two articles');
    await others.getByRole('link', { name: 'Side by side with Elin Sund' }).click();
    await expect(page.getByRole('combobox', { name: 'First voice' })).toHaveValue('mara-lindqvist');
    await expect(page.getByRole('combobox', { name: 'Second voice' })).toHaveValue('elin-sund');
  });

  test('leads to outside records of the same person', async ({ page }) => {
    await expect(page.getByRole('link', { name: 'example.org' })).toHaveAttribute(
      'href',
      'https://example.org/mara-lindqvist',
    );
  });
});

for (const [id, terms] of [
  ['mara-lindqvist', { Day: '11 Mar 2024 (counted); two statements without a day' }],
  ['tomas-reyes', { 'First day': '14 Mar 2024 (counted)', 'Last day': '29 Mar 2024' }],
  ['elin-sund', { Days: 'none given' }],
] as const)
  test(`says the first and the last day of ${id}`, async ({ page, visit }) => {
    await visit(`speakers/${id}/index.html`);
    for (const [term, day] of Object.entries(terms)) {
      const fact = page.locator('dl > div').filter({ has: page.getByText(term, { exact: true }) });
      await expect(fact.getByRole('definition')).toHaveText(day);
    }
  });

test('a source without a name says to which article it belongs', async ({ page, visit }) => {
  await visit('speakers/official-familiar-with-the-report/index.html');
  await expect(page.getByText('This entry holds for one article:')).toContainText(
    'The Skerry Courier, 14 March 2024 (inferred)',
  );
});
