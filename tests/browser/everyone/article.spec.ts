import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ROOT } from '../dist.ts';
import { test } from '../site.ts';

const ARTICLE = 'articles/old-ferry/index.html';
const SOURCE = join(ROOT, 'tests/browser/fixtures/content/sources/2024-03-14-old-ferry.txt');

/** What stands under one of the headings of the foot. */
const foot = (page: Page, name: string) =>
  page
    .getByRole('article')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });

test('what was corrected stands above the text, the newest first, with its kind and day', async ({
  page,
  visit,
}) => {
  await visit(ARTICLE);
  const corrections = page
    .getByRole('article')
    .getByRole('paragraph')
    .filter({ hasText: /^\s*(?:Correction|Clarification|Update) of \d/ });
  await expect(corrections).toHaveText([
    'Clarification of 18 March 2024. It is now said that the hearing was cancelled by the council.',
    'Correction of 17 March 2024. Who spoke of a gift was given wrongly. Before: A member of the council Now: Two members of the council Concerns statement 8.',
    'Correction of 16 March 2024. The sea trial was given as 3 March; it was 2 March. Before: A sea trial on 3 March Now: A sea trial on 2 March',
  ]);
  const heard = await page.getByRole('article').ariaSnapshot();
  const places = ['[level=1]', 'Clarification of', 'Correction of', 'The island council will'].map((words) =>
    heard.indexOf(words),
  );
  expect(places[0]).toBeGreaterThan(0);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('the time that it reads is counted from the words of its source', async ({ page, visit }) => {
  const words = (await readFile(SOURCE, 'utf8')).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  await visit(ARTICLE);
  await expect(page.getByText(/ words, about .* to read$/)).toHaveText(
    `${words} words, about a minute to read`,
  );
});

test('what is stated and what is inferred is told apart by line and by word', async ({ page, visit }) => {
  await visit(ARTICLE);
  const label = (number: number) =>
    page
      .getByRole('paragraph')
      .filter({ has: page.getByRole('link', { name: `Statement ${number}`, exact: true }) });
  const line = 'text-decoration-style';
  const published = page.getByRole('article').getByRole('time').filter({ hasText: '14 March 2024' });
  await expect(published.first()).toHaveCSS(line, 'dashed');
  await expect(published.first().locator('..')).toContainText('14 March 2024 (day inferred)');
  await expect(page.getByRole('complementary', { name: 'About the article' })).toContainText(
    /How we know the day\s+The text carries no date\. It follows from “Monday”/,
  );
  await expect(label(1).getByRole('time')).toHaveCSS(line, 'dashed');
  await expect(label(1)).toContainText('(counted)');
  const guessed = label(5).getByRole('link', { name: 'An official familiar with the report' });
  await expect(guessed).toHaveCSS(line, 'dashed');
  await expect(label(5)).toContainText('An official familiar with the report (inferred)');
  await expect(label(5)).toContainText('no day given');
});

test('the article before and the one after are reached by name, the first and last have one', async ({
  page,
  visit,
}) => {
  await visit(ARTICLE);
  const others = page.getByRole('navigation', { name: 'Articles of this briefing' }).getByRole('link');
  await expect(others).toHaveCount(2);
  await others.filter({ hasText: 'Later article, 30 Mar 2024' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A new ferry, by one vote');
  await expect(others).toHaveCount(1);
  await others.filter({ hasText: 'Earlier article, 14 Mar 2024 (inferred)' }).click();
  await others.filter({ hasText: 'Earlier article, 9 Mar 2023' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A lamp to be put out');
  await expect(others).toHaveCount(1);
});

test('the foot says where the text is from, of which day, and what may be done with it', async ({
  page,
  visit,
}) => {
  await visit(ARTICLE);
  await expect(foot(page, 'Corrections').getByRole('link', { name: 'All corrections' })).toBeVisible();
  await expect(foot(page, 'Corrections')).toContainText('Three corrections, at the top of the page.');
  await foot(page, 'Corrections').getByRole('link', { name: 'top of the page' }).click();
  await expect(page.getByText('Correction of').first()).toBeInViewport();
  await expect(foot(page, 'Source')).toContainText('The Skerry Courier, 14 March 2024 (inferred).');
  await expect(foot(page, 'Source').getByRole('link', { name: 'https://example.org/ferry' })).toHaveAttribute(
    'href',
    'https://example.org/ferry',
  );
  await expect(foot(page, 'Rights')).toContainText(
    'It is shown whole because its terms, as our editors read them, allow that',
  );

  await foot(page, 'Source').getByRole('link', { name: 'Cite this article' }).click();
  const cited = page.getByRole('region', { name: 'The article' });
  await expect(cited).toContainText(
    '“An old ferry waits for its last vote” (headline by On the Record) in The Skerry Courier, [14 March 2024].',
  );
  for (const form of ['Markdown', 'HTML', 'BibTeX', 'CSL-JSON'])
    await expect(cited.getByText(form, { exact: true })).toBeVisible();
  const statements = page.getByRole('region', { name: 'Its statements' });
  await expect(statements.getByRole('listitem')).toHaveCount(12);
  await statements.getByRole('link', { name: 'Cite statement 2', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Cite this statement' })).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tomas Reyes');
});

test('an excerpt says that it is one, leads to the whole, and counts the words that it leaves out', async ({
  page,
  visit,
}) => {
  await visit('articles/lighthouse/index.html');
  const article = page.getByRole('article');
  await expect(article).toContainText('12 words of the source, not shown');
  await expect(article).toContainText('“The lamp goes out in April,”');
  await expect(article).toContainText('said keeper Ines Falk on Tuesday.');
  await expect(foot(page, 'Rights')).toContainText('excerpt');
  await expect(page.getByRole('link', { name: 'Read it at The Skerry Courier' })).toHaveAttribute(
    'href',
    'https://example.org/lighthouse',
  );
});
