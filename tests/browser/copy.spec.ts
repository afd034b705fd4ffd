import { expect, type Page } from '@playwright/test';
import { PAGES } from './dist.ts';
import { test } from './site.ts';

const STATEMENT = PAGES.find((path) => path.startsWith('quotes/')) ?? '';

/** Presses a button of a statement's page, and gives what can be pasted then. */
async function copied(page: Page, button: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveText('Copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a statement’s citation is copied as it stands on the page', async ({ page, visit }) => {
  await visit(STATEMENT);
  const citation = page.getByRole('region', { name: 'Cite this statement' }).getByRole('paragraph').first();
  expect(await copied(page, 'Copy citation')).toBe((await citation.innerText()).trim());
});

for (const form of ['Markdown', 'HTML', 'BibTeX', 'CSL-JSON'])
  test(`the citation is opened as ${form} by keyboard, and copied as it is shown`, async ({
    page,
    visit,
  }) => {
    await visit(STATEMENT);
    await page.getByText(form, { exact: true }).focus();
    await page.keyboard.press('Enter');
    const shown = page.locator('details[open] pre');
    await expect(shown).toBeVisible();
    expect(await copied(page, `Copy ${form}`)).toBe(await shown.textContent());
  });

test('a statement’s address is copied, and leads there', async ({ page, visit }) => {
  await visit(`${STATEMENT}#cite`);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  const address = await copied(page, 'Copy link');
  expect(address).not.toContain('#');
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading, { useInnerText: true });
});

test('from a disk, which nobody else reads, the address where the page is published is copied', async ({
  page,
  visit,
  served,
}) => {
  const published = 'https://record.example/quotes/published/';
  await page.addInitScript((href) => {
    addEventListener('DOMContentLoaded', () => {
      document.head.append(Object.assign(document.createElement('link'), { rel: 'canonical', href }));
    });
  }, published);
  await visit(STATEMENT);
  expect(await copied(page, 'Copy link')).toBe(
    served === 'disk' ? published : page.url().replace(/index\.html$/, ''),
  );
});

test('where the browser refuses to copy, the citation is selected, and the button says which keys copy it', async ({
  page,
  visit,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await visit(STATEMENT);
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Ctrl+C' })).toHaveText(
    'Selected: press Ctrl+C or ⌘C',
  );
  const citation = page.getByRole('region', { name: 'Cite this statement' }).getByRole('paragraph').first();
  const selected = await page.evaluate(() => getSelection()?.toString().trim());
  expect(selected).toBe((await citation.innerText()).trim());
});
