import { expect, type Page } from '@playwright/test';
import { changeRecords } from './changeRecords.ts';
import { test } from './site.ts';
import { SEES_REQUESTS } from './tags.ts';

const results = (page: Page) => page.getByRole('region', { name: 'Results' }).getByRole('listitem');
const count = (page: Page) => page.getByRole('main').getByRole('status');

/** Searches from the search page as a reader does. */
async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('main').getByRole('searchbox').fill(words);
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
}

test('a word leads to the sentence that it stands in, and is marked there', async ({ page, visit }) => {
  await visit('search/index.html');
  await search(page, 'deterrence');
  const statement = results(page).filter({ hasText: 'Statement' }).first();
  await expect(statement.getByRole('heading')).toHaveText(/Ned Price/);
  await expect(statement.locator('mark')).toHaveText('deterrence');
  await statement.getByRole('link', { name: 'In the article' }).click();
  await expect(page.locator('q:target')).toContainText('two tracks: deterrence and diplomacy');
  await expect(page.locator('q:target')).toBeInViewport();
  expect(await page.evaluate(highlighted)).toContain('deterrence');
});

/** Runs in the page: the words that are marked without a change of the page. */
function highlighted(): string[] {
  return [...(CSS.highlights.get('hit') ?? [])].map((range) => (range as Range).toString());
}

test('the search field of any page leads to the results', async ({ page, visit }) => {
  await visit('index.html');
  const field = page.getByRole('banner').getByRole('searchbox');
  await field.fill('deterrence');
  await field.press('Enter');
  await expect(count(page)).toContainText('for “deterrence”');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('deterrence');
});

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

test('the count beside a choice is what the choice finds', async ({ page, visit }) => {
  await visit('search/index.html?q=europe');
  const choice = page.getByRole('checkbox', { name: /^Unnamed/ });
  await expect(choice).toBeVisible();
  const said = Number(/\d+$/.exec((await choice.locator('..').allInnerTexts()).join('').trim())?.[0]);
  await choice.check();
  await expect(results(page)).toHaveCount(said);
});

test('a range of days leaves out what has no day', async ({ page, visit }) => {
  await visit('search/index.html?kind=statement');
  await expect(count(page)).toContainText('statements');
  await page.getByLabel('To', { exact: true }).fill('2021-12-20');
  await expect(page).toHaveURL(/to=2021-12-20/);
  await expect(results(page)).toHaveCount(1);
  await expect(results(page)).toContainText('said 17 Dec 2021');
});

test('in the order of days the undated come last', async ({ page, visit }) => {
  await visit('search/index.html?kind=statement');
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Earliest day');
  await expect(page).toHaveURL(/order=earliest/);
  await expect(results(page).first()).toContainText(/said \d/);
  await expect(results(page).last()).toContainText('no day given');
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

test.describe('where the index cannot be read', () => {
  test.use({ consoleMaySay: /^error: Failed to load (?:resource|the index chunk)|^warning: / });

  test('it is said and other ways are named', SEES_REQUESTS, async ({ page, visit }) => {
    await page.route(/\/(?:pagefind|offline-search)\//, (route) => route.abort());
    await visit('search/index.html?q=deterrence');
    await expect(count(page)).toContainText('The search could not be carried out. The timeline');
  });

  test(
    'it is said, and never that nothing is there, where a part of it is missing; the next search finds',
    SEES_REQUESTS,
    async ({ page, visit, served }) => {
      test.skip(served === 'disk', 'there it is held by `offlineSearch.spec.ts`');
      for (const status of [404, 'cut off'] as const) {
        await page.route('**/*.pf_index', (route) =>
          status === 404 ? route.fulfill({ status }) : route.abort(),
        );
        await visit('search/index.html?q=deterrence');
        await expect(count(page)).toContainText('The search could not be carried out. The timeline');
        await page.unrouteAll();
        await search(page, 'diplomacy');
        await expect(count(page)).toContainText('for “diplomacy”');
        await expect(results(page).first()).toBeVisible();
      }
    },
  );

  test('it is said of further results, too', async ({ page, visit, served }) => {
    test.skip(served === 'disk', 'there one pack holds all records of a small index');
    await visit('search/index.html?kind=statement&kind=event&kind=speaker');
    await expect(results(page)).toHaveCount(10);
    await page.route('**/*.pf_fragment', (route) => route.abort());
    await page.getByRole('button', { name: /^Show \d+ more/ }).click();
    await expect(count(page)).toContainText('The search could not be carried out. The timeline');
  });
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
  },
);

test(
  'over http the index is asked for and nothing of its copy, from a disk its copy and nothing of it',
  SEES_REQUESTS,
  async ({ page, visit, served, siteUrl }) => {
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url().replace(siteUrl, '')));
    await visit('search/index.html?q=deterrence');
    await expect(results(page)).not.toHaveCount(0);
    const askedIn = (folder: string) => asked.filter((path) => path.startsWith(`${folder}/`)).length;
    const [own, other] = served === 'disk' ? ['offline-search', 'pagefind'] : ['pagefind', 'offline-search'];
    expect(askedIn(own)).toBeGreaterThan(0);
    expect(askedIn(other)).toBe(0);
  },
);
