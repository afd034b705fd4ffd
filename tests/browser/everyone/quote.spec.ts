import { expect, type Page } from '@playwright/test';
import { test } from '../site.ts';

/** The words of the sentence that name who speaks. */
const source = (page: Page) => page.getByRole('main').locator('.marked').first();

test('who is only inferred to speak is so by line and by word, above the words, in their sentence and in the table', async ({
  page,
  visit,
}) => {
  const line = 'text-decoration-style';
  await visit('quotes/official-kinder-than-truth/index.html');
  const named = 'An official familiar with the report';
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading.getByRole('link', { name: named })).toHaveCSS(line, 'dashed');
  await expect(page.getByText('Speaker inferred.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Cite this statement' })).toContainText(
    'Square brackets: a speaker, role or day that is inferred',
  );
  await expect(source(page)).toHaveText(named);
  await expect(source(page)).toHaveCSS('border-bottom-style', 'dashed');
  const who = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Who' }) });
  await expect(who.getByText('inferred', { exact: true })).toHaveCSS(line, 'dashed');

  await visit('quotes/lindqvist-long-night/index.html');
  await expect(heading.getByRole('link', { name: 'Mara Lindqvist' })).not.toHaveCSS(line, 'dashed');
  await expect(page.getByText('Speaker inferred.')).toHaveCount(0);
  await expect(source(page)).toHaveCSS('border-bottom-style', 'solid');
  await expect(page.getByRole('main')).toContainText('council chair (inferred), no day given');
});

test('the statement before and the one after are reached by number and name, the first and last have one', async ({
  page,
  visit,
}) => {
  await visit('quotes/lindqvist-boat-older-am/index.html');
  const others = page.getByRole('navigation', { name: 'Statements of the article' });
  await expect(others).toContainText('First statement of the article');
  await others.getByRole('link', { name: 'Next, statement 2 Tomas Reyes' }).click();
  await expect(page.getByText('Statement 2 of 12')).toBeVisible();
  await expect(others.getByRole('link')).toHaveCount(2);
  await others.getByRole('link', { name: 'Previous, statement 1 Mara Lindqvist' }).click();
  await expect(page.getByText('Statement 1 of 12')).toBeVisible();
});
