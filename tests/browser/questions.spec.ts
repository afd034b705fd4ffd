import { expect } from '@playwright/test';
import { test } from './site.ts';

/** What somebody who knows nothing but the first page wants to know, and how few links that takes. */

test('all that Sergey Lavrov said is two links away', async ({ page, visit }) => {
  await visit('index.html');
  await page.getByRole('region', { name: 'Who speaks' }).getByRole('link', { name: 'Sergey Lavrov' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sergey Lavrov' })).toBeVisible();
  const sentence = page.getByText('“Today, we are focusing our efforts on achieving maximum efficiency');
  await expect(sentence.first()).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'In the article' }).first().click();
  await expect(page.locator('q:target')).toBeInViewport();
});

test('what is planned for a day is said on the first page, and where in the timeline', async ({
  page,
  visit,
}) => {
  await visit('index.html');
  const plan = page
    .getByRole('region', { name: 'What happens when' })
    .getByRole('listitem')
    .filter({ hasText: '12 Jan' });
  await expect(plan.getByRole('link', { name: 'NATO-Russia council' })).toBeVisible();
  await expect(plan).toContainText('planned');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Timeline' }).click();
  const entry = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('time').getByText('12 January 2022') });
  await expect(entry.last()).toContainText('NATO-Russia council');
});

test('which statements have no name behind them is said by article', async ({ page, visit }) => {
  await visit('index.html');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Speakers' }).click();
  const unnamed = page.getByRole('main').getByRole('table').filter({ hasText: 'A European official' });
  await expect(unnamed.getByRole('rowheader')).toHaveText([
    /^\s*A European official/,
    /^\s*A senior administration official/,
    /^\s*A pair of senior Russian officials/,
  ]);
  await unnamed.getByRole('link', { name: /statement 3$/i }).click();
  await expect(page.getByText('Statement 3 of 9')).toBeVisible();
});

test('the sentence of a quote and how to cite it are one link from its words', async ({ page, visit }) => {
  await visit('index.html');
  await page.getByRole('link', { name: 'Read the article, annotated' }).click();
  await page.getByRole('link', { name: 'Cite statement 7', exact: true }).click();
  const citation = page.getByRole('region', { name: 'Cite this statement' });
  await expect(citation).toBeInViewport();
  await expect(citation).toContainText('Sergey Lavrov');
  await expect(page.getByRole('main')).toContainText('Russian Foreign Minister Sergey Lavrov');
});
