import { expect, type Page } from '@playwright/test';
import { expectNoFindings, FEW } from '../axe.ts';
import { count, results } from '../searching.ts';
import { test } from '../site.ts';

test.describe.configure({ timeout: 180_000 });

/** What a reader brings about, by the page that it is brought about on and what is done there. */
const STATES: Readonly<Record<string, readonly [path: string, act: (page: Page) => Promise<void>]>> = {
  'the menu open on a narrow screen': [
    'index.html',
    async (page) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.getByRole('button', { name: 'Menu' }).click();
      await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
    },
  ],
  results: ['search/index.html?q=ferry', (page) => expect(results(page)).not.toHaveCount(0)],
  'results by a filter': [
    'search/index.html?q=ferry',
    async (page) => {
      await page.getByRole('checkbox', { name: /^Statements/ }).check();
      await expect(page).toHaveURL(/kind=statement/);
      await expect(count(page)).toContainText('statements');
    },
  ],
  'no results': ['search/index.html?q=xyzzy', (page) => expect(count(page)).toContainText('Nothing found')],
  'a misspelt word': [
    'search/index.html?q=fery',
    (page) => expect(page.getByRole('main')).toContainText('ferry'),
  ],
  'a timeline of events alone': [
    'timeline/index.html',
    async (page) => {
      await page.getByRole('checkbox', { name: /^Statements/ }).uncheck();
      await expect(count(page)).toContainText(/\d+ of \d+ shown/);
    },
  ],
  'a month of the timeline seen closer': [
    'timeline/index.html#in_2024-03',
    (page) => expect(page.locator(':target')).toBeVisible(),
  ],
  'words that a link has led to': [
    'articles/old-ferry/index.html#quay-nobody-asked-fishermen',
    (page) => expect(page.locator(':target')).toBeInViewport(),
  ],
  'a further form of the citation unfolded': [
    'quotes/official-kinder-than-truth/index.html',
    async (page) => {
      const folded = page.getByRole('main').locator('summary').filter({ hasText: 'BibTeX' });
      await folded.click();
      await expect(page.locator('details[open]')).toContainText('@');
    },
  ],
};

for (const [name, [path, act]] of Object.entries(STATES))
  test(`axe finds nothing on ${path} with ${name}`, async ({ page, visit }) => {
    await visit(path);
    await act(page);
    await expectNoFindings(page, FEW);
  });
