import { expect } from '@playwright/test';
import { count, results } from '../searching.ts';
import { settled } from '../settled.ts';
import { test } from '../site.ts';

test('finds statements, events, speakers and articles, and says how many of each', async ({
  page,
  visit,
}) => {
  await visit('search/index.html?q=ferry');
  await expect(count(page)).toHaveText(
    '10 results for “ferry”: 2 statements, 5 events, 1 speaker, 2 articles',
  );
  const leads = { Statement: 'Cite', Event: 'In the article', Speaker: 'Statements', Article: 'Read' };
  const counts = { Statement: 2, Event: 5, Speaker: 1, Article: 2 };
  for (const [kind, link] of Object.entries(leads)) {
    const found = results(page).filter({ has: page.getByRole('paragraph').getByText(kind, { exact: true }) });
    await expect(found).toHaveCount(counts[kind as keyof typeof counts]);
    await expect(found.first().locator('mark').first()).toHaveText(/^ferry$/i);
    await expect(found.first().getByRole('link', { name: link, exact: true })).toBeVisible();
  }
});

/** What is chosen, by its list, and what of the address then says so. */
const CHOICES = [
  ['Kind', /^Statements (\d+)$/, /[?&]kind=statement/],
  ['Who', /^Skerry Ferry Company (\d+)$/, /[?&]who=skerry-ferry-company/],
  ['Article', /^A new ferry, by one vote (\d+)$/, /[?&]article=one-vote/],
  ['Named', /^Named in the source (\d+)$/, /[?&]named=/],
  ['Day', /^Inferred (\d+)$/, /[?&]day=/],
] as const;

test('each list narrows the results to as many as it said, which is announced', async ({ page, visit }) => {
  await visit('search/index.html?q=ferry');
  await expect(results(page)).toHaveCount(10);
  for (const [list, name, address] of CHOICES) {
    await settled(page);
    const choice = page.getByRole('group', { name: list, exact: true }).getByRole('checkbox', { name });
    const label = await choice.evaluate((box) => (box as HTMLInputElement).labels?.[0]?.innerText ?? '');
    const found = Number(/\d+$/.exec(label.trim())?.[0]);
    expect(found, list).toBeGreaterThan(0);
    expect(found, list).toBeLessThan(10);
    await choice.check();
    await expect(count(page)).toHaveText(new RegExp(`^${found} results? `));
    await expect(results(page)).toHaveCount(found);
    await expect(page).toHaveURL(address);
    await choice.uncheck();
    await expect(results(page)).toHaveCount(10);
  }
  await page.getByLabel('From', { exact: true }).fill('2024-03-12');
  await page.getByLabel('To', { exact: true }).fill('2024-03-14');
  await expect(page).toHaveURL(/from=2024-03-12&to=2024-03-14/);
  // Three in these days, and what is so since 1987.
  await expect(results(page)).toHaveCount(4);
  await expect(count(page)).toHaveText(/^4 results /);
});

test('what is ours stands in a line of its own beside the words of the source, and says so', async ({
  page,
  visit,
}) => {
  const result = (title: string) =>
    results(page).filter({ has: page.getByRole('link', { name: title, exact: true }) });
  await visit('search/index.html?q=hall&kind=event');
  const event = result('Vote on a new ferry').getByRole('paragraph');
  await expect(event.filter({ hasText: 'In our words:' })).toHaveText(/^In our words: (?:… )?Town hall\./);
  await expect(event.filter({ hasText: 'Town hall' })).toHaveCount(1);
  await visit('search/index.html?q=doubt&kind=article');
  const article = result('An old ferry waits for its last vote').getByRole('paragraph');
  await expect(article.filter({ hasText: 'In our words:' })).toContainText('doubt one another’s figures.');
  await expect(article.filter({ hasText: 'island council will vote' })).not.toContainText('doubt');
});
