import { rename, rm, writeFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { expectNoFindings, FEW } from '../axe.ts';
import type { PreviewServer } from './previewServer.ts';
import { test } from './test.ts';

const ARTICLE = 'articles/lighthouse.md';
const DRAFT = 'articles/unready-quadrille.md';

const message = (page: Page) => page.locator('.preview-message');
const panel = (page: Page) => page.getByRole('complementary', { name: 'Preview' });

/** Whether the page is the one that was marked, and has not been loaded anew since. */
const isSame = (page: Page) => page.evaluate(() => 'isSame' in window);
const markPage = (page: Page) => page.evaluate(() => Object.assign(window, { isSame: true }));

/** The line of the published article in which some words stand. */
const lineOf = async (words: string, { read }: PreviewServer) => {
  const lines = (await read(ARTICLE)).split('\n');
  return lines.findIndex((line) => line.includes(words)) + 1;
};

// One server for all of them, one after the other.
test.describe.configure({ mode: 'default' });

test('a draft is shown, and said to be one on its pages and wherever it is listed', async ({ open }) => {
  const page = await open('/articles/unready-quadrille/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('An overture that nobody hummed');
  const remark = page.getByRole('note').filter({ hasText: 'Draft.' });
  await expect(remark).toContainText('status: published');
  await open('/quotes/wintergreen-overture/');
  await expect(remark).toBeVisible();
  await open('/speakers/odalys-wintergreen/');
  await expect(page.getByRole('note')).toContainText(['No published article names this speaker.']);
  await open('/');
  await expect(page.getByRole('main').getByText('Draft', { exact: true })).toHaveCount(1);
  await open('/articles/lighthouse/');
  await expect(remark).toHaveCount(0);
});

test('what the check finds stands below the paragraph that it is about', async ({ open, preview }) => {
  const page = await open('/articles/lighthouse/');
  const paragraph = page.locator('.paragraph').filter({ hasText: 'a quiet farewell' });
  await expect(paragraph.locator('.preview-message')).toContainText('doubtful-speaker');
  await expect(paragraph.locator('.preview-message')).toContainText(
    `lighthouse.md:${await lineOf('doubt=cue', preview)}:`,
  );
  await expect(message(page)).toHaveCount(1);
  await open('/quotes/quiet-farewell/');
  await expect(message(page)).toContainText('doubtful-speaker');
  await open('/quotes/lamp-goes-out/');
  await expect(message(page)).toHaveCount(0);
});

test('the panel leads to each message from every page, and stays as it was left', async ({ open }) => {
  const page = await open('/timeline/');
  await expect(panel(page).getByText('2 to look at')).toBeVisible();
  await expect(panel(page).getByText('1 draft')).toBeVisible();
  await panel(page).locator('summary').press('Enter');
  await panel(page).getByRole('listitem').filter({ hasText: 'quiet-farewell' }).getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\/lighthouse\/#preview_1$/);
  await expect(page.locator('#preview_1')).toBeInViewport();
  await expect(panel(page).getByText('this page')).toHaveCount(0);
  await expect(panel(page).getByRole('listitem').first()).toBeVisible();
  await expectNoFindings(page, FEW);
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('listitem').first()).toBeHidden();
  await open('/speakers/');
  await expect(panel(page).getByRole('listitem').first()).toBeHidden();
});

test('what is saved is shown at once, where the page was left', async ({ open, edit }) => {
  const page = await open('/articles/lighthouse/');
  const times: number[] = [];
  let years = 'no year';
  for (const next of ['no decade', 'no century', 'no millennium']) {
    await page.evaluate(() => scrollTo(0, 400));
    await page.getByRole('link', { name: 'Statement 1', exact: true }).focus();
    const from = performance.now();
    await edit(ARTICLE, `gives ${years}`, `gives ${next}`);
    await expect(page.getByRole('note').filter({ hasText: `The keeper gives ${next}` })).toBeVisible();
    times.push(Math.round(performance.now() - from));
    years = next;
    const changed = `The keeper gives ${next}.`;
    // On the screen and, for paper, among the endnotes.
    await expect(page.locator('.preview-changed')).toHaveText([changed, changed]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
    await expect(page.getByRole('link', { name: 'Statement 1', exact: true })).toBeFocused();
  }
  const best = Math.min(...times);
  console.log(`Saved and shown after ${times.join(', ')} ms`);
  test.info().annotations.push({ type: 'saved and shown', description: `${times.join(', ')} ms` });
  // On a machine that does nothing else it takes a third of a second.
  expect(best).toBeLessThan(2000);
});

test('a fault is shown in the place of the page that it keeps back, and mended it brings it back', async ({
  open,
  edit,
  preview,
}) => {
  const page = await open('/articles/lighthouse/');
  await page.evaluate(() => scrollTo(0, 400));
  await edit(ARTICLE, 'by=ines-falk', 'by=ines-flak');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'A fault keeps this page from being shown',
  );
  await expect(page).toHaveURL(/\/articles\/lighthouse\/$/);
  const error = message(page).filter({ hasText: 'unknown-speaker' });
  await expect(error).toContainText('Did you mean ines-falk?');
  const line = await lineOf('by=ines-flak', preview);
  const excerpt = page.getByRole('list', { name: `Lines around line ${line}` });
  await expect(excerpt.locator('mark')).toContainText('ines-flak');
  await expectNoFindings(page, FEW);
  await expect.poll(preview.said).toContain(`lighthouse.md:${line}:`);
  expect(preview.said()).toMatch(/lighthouse\.md:\d+:\d+ {2}error {2}unknown-speaker/);
  expect(preview.said()).toContain('→ Did you mean `ines-falk`?');

  const other = await page.context().newPage();
  await other.goto(new URL('/quotes/lamp-goes-out/', preview.url).href);
  await expect(other.getByRole('main')).toContainText('The lamp goes out in April');
  await expect(panel(other).getByText(/^\d+ errors?$/)).toBeVisible();
  await other.close();

  await edit(ARTICLE, 'by=ines-flak', 'by=ines-falk');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A lamp to be put out');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
});

test('a fault of a speaker or an event keeps no article back', async ({ open, edit }) => {
  const page = await open('/articles/lighthouse/');
  await edit('speakers/ines-falk.md', 'kind: person', 'kind: persona');
  await edit('events/ceremony.md', 'date: 2023-03-18', 'date: 2023-03-48');
  await expect(panel(page).getByText('2 errors')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A lamp to be put out');
  await expect(page.getByRole('link', { name: 'Ines Falk' }).first()).toBeVisible();
  for (const [address, found] of [
    ['/speakers/ines-falk/', 'persona'],
    ['/events/ceremony/', '2023-03-48'],
  ] as const) {
    await open(address);
    await expect(message(page)).toContainText(found);
    await expect(page.getByRole('list', { name: /^Lines around/ })).toBeVisible();
  }
  for (const address of ['/', '/timeline/', '/speakers/', '/corrections/', '/about/']) {
    await open(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(panel(page).getByText('2 errors')).toBeVisible();
  }
});

test('what editors leave beside a file changes nothing, and a file put in the place of another is seen', async ({
  open,
  preview,
}) => {
  const page = await open('/articles/lighthouse/');
  await markPage(page);
  const text = await preview.read(ARTICLE);
  const beside = ['.lighthouse.md.swp', 'lighthouse.md~', '4913', '.#lighthouse.md', 'lighthouse.md.tmp'];
  for (const name of beside) await writeFile(preview.pathOf(`articles/${name}`), text.slice(0, 40));
  // The same bytes again.
  await preview.write(ARTICLE, text);
  await page.waitForTimeout(400);
  expect(await isSame(page)).toBe(true);

  await writeFile(
    preview.pathOf('articles/lighthouse.md.tmp'),
    text.replace('gives no year', 'gives no day'),
  );
  await rename(preview.pathOf('articles/lighthouse.md.tmp'), preview.pathOf(ARTICLE));
  await expect(page.getByText('The keeper gives no day').first()).toBeAttached();

  // Emptied first, and written a moment later.
  await markPage(page);
  await preview.write(ARTICLE, '');
  await preview.write(ARTICLE, text);
  await expect(page.getByText('The keeper gives no year').first()).toBeAttached();
  for (const name of beside) await rm(preview.pathOf(`articles/${name}`), { force: true });
});

test('a file that is taken away takes its page with it, and back again', async ({ open, preview }) => {
  const page = await open('/articles/unready-quadrille/');
  const text = await preview.read(DRAFT);
  await rm(preview.pathOf(DRAFT));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  await preview.write(DRAFT, text);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('An overture that nobody hummed');
  // A source text is content, too.
  const source = 'sources/2023-03-11-quadrille.txt';
  const words = await preview.read(source);
  await preview.write(source, words.replace('Seventeen', 'Eighteen'));
  await expect(message(page)).toContainText(['source-digest']);
  await preview.write(source, words);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('An overture that nobody hummed');
});

test('the search says that its index is made with the site', async ({ open }) => {
  const page = await open('/search/');
  await expect(page.getByRole('note')).toContainText('Its index is made when the site is built');
});
