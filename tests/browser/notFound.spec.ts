import { expect, type Page } from '@playwright/test';
import { foldersAbove } from '#components/notFound/findSite.ts';
import { SITE_ID_FILE } from '#site/siteIdFile.ts';
import { NOT_FOUND } from './dist.ts';
import { test } from './site.ts';

/** A browser tells of every answer of this status. */
const UNKNOWN = /^error: Failed to load resource: .* 404 /;
test.use({ consoleMaySay: UNKNOWN });

/** What is asked for: an address where there is nothing; on a disk, which answers nothing there, the page itself. */
const address = (served: string) => (served === 'disk' ? NOT_FOUND : 'articles/no/such/page/?q=x');

const home = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'On the Record' });

/** The full address of a link, relative to the page that it stands in. */
const leadsTo = (page: Page) => home(page).evaluate((link) => (link as HTMLAnchorElement).href);

test('an unknown address at any depth is answered by a page that reads well', async ({
  visit,
  page,
  served,
}) => {
  const answer = page.waitForResponse((response) => response.request().isNavigationRequest());
  await visit(address(served));
  if (served !== 'disk') expect((await answer).status()).toBe(404);
  await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(0);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  expect(await heading.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Charter');
  // What the address asked for, to be searched for.
  const asked = page.getByRole('main').getByRole('searchbox', { name: 'Search the record' });
  await expect(asked).toHaveValue(served === 'disk' ? '' : 'page');
});

test('from there the way leads home', async ({ page, visit, siteUrl, served }) => {
  await visit(address(served));
  await expect.poll(() => leadsTo(page)).toBe(`${siteUrl}index.html`);
  await home(page).click();
  await expect(page).toHaveURL(`${siteUrl}index.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('each of the ways that it names leads to a page of the site', async ({
  page,
  visit,
  siteUrl,
  served,
}) => {
  await visit(address(served));
  await expect.poll(() => leadsTo(page)).toBe(`${siteUrl}index.html`);
  const ways = page.locator('a[href]:not([href^="#"])');
  const addresses = await ways.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(4);
  for (const to of new Set(addresses)) {
    expect(to.startsWith(siteUrl), to).toBe(true);
    // Feeds and data are no pages.
    if (!to.includes('.html')) {
      if (served !== 'disk') expect((await page.request.get(to)).ok(), to).toBe(true);
      continue;
    }
    await page.goto(to);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('There is no page at this address');
  }
});

test('its search field leads to the search page', async ({ page, visit, siteUrl, served }) => {
  await visit(address(served));
  await expect.poll(() => leadsTo(page)).toBe(`${siteUrl}index.html`);
  await page.getByRole('banner').getByRole('searchbox').fill('deterrence');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${siteUrl}search/index.html?q=deterrence`);
});

test('the site is looked for in no more folders than lie above the address, on a disk in none, and another is not taken for it', async ({
  page,
  visit,
  siteUrl,
  served,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().endsWith(SITE_ID_FILE) && asked.push(request.url()));
  const folders = served === 'disk' ? [] : foldersAbove(new URL(siteUrl).pathname);
  const files = folders.map((folder) => new URL(folder + SITE_ID_FILE, siteUrl).href);
  // Above the site: a server that answers everything, and a site of another id.
  for (const [i, file] of files.slice(0, -1).entries()) {
    await page.route(file, (route) =>
      route.fulfill({ body: i === 0 ? '<h1>Welcome</h1>' : '0123456789abcdef' }),
    );
  }
  await visit(address(served));
  await expect.poll(() => leadsTo(page)).toBe(`${siteUrl}index.html`);
  expect(asked).toEqual(files);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, consoleMaySay: UNKNOWN });

  test('its links start where the site was built for', async ({ page, visit, served }) => {
    await visit(address(served));
    const base = await page.locator('meta[name="site-id"]').getAttribute('data-base');
    expect(await home(page).getAttribute('href')).toBe(`${base}index.html`);
    await expect(page.getByRole('main')).toContainText('shorten the address');
  });
});
