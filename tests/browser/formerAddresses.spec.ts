import { expect, type Page } from '@playwright/test';
import { expectNoFindings, FEW } from './axe.ts';
import { test } from './site.ts';
import { CHROMIUM_ALONE } from './tags.ts';

/** The same site, wherever it may lie; each with a slash at the end. */
const PLACES: Readonly<Record<string, (root: string) => string>> = {
  'at the root of a server': (root) => root,
  'below a path': (root) => `${root}a/sub%20path/`,
  'on a disk': () => process.env.FIXTURE_DISK_URL ?? '',
};

const WORDS = '“The lamp goes out in April,”';

const wholeSentence = (page: Page) => page.getByRole('main').getByText(WORDS).first();

for (const [place, siteAt] of Object.entries(PLACES)) {
  test(`${place}, an address that a statement had leads to it`, async ({ page, siteUrl }) => {
    await page.goto(`${siteAt(siteUrl)}quotes/lamp-out/index.html`);
    await page.waitForURL(`${siteAt(siteUrl)}quotes/lamp-goes-out/index.html`);
    await expect(wholeSentence(page)).toBeVisible();
  });

  test(`${place}, an address of an article leads to the place in it that the link names`, async ({
    page,
    siteUrl,
  }) => {
    await page.goto(`${siteAt(siteUrl)}articles/tower/index.html#lamp-out`);
    await page.waitForURL(`${siteAt(siteUrl)}articles/lighthouse/index.html#lamp-out`);
    const quote = page.locator('q#lamp-goes-out');
    await expect(quote).toBeInViewport();
    // It answers as it does to a link by the id that it has now.
    const tint = () => quote.evaluate((element) => getComputedStyle(element).getPropertyValue('--tint'));
    const answered = await tint();
    await page.goto(`${siteAt(siteUrl)}articles/lighthouse/index.html#lamp-goes-out`);
    expect(await tint()).toBe(answered);
    await page.goto(`${siteAt(siteUrl)}articles/lighthouse/index.html#quiet-farewell`);
    expect(await tint()).not.toBe(answered);
  });

  test(`${place}, what was taken out of the record says so, and leads to its article`, async ({
    page,
    siteUrl,
  }) => {
    await page.goto(`${siteAt(siteUrl)}quotes/ghost-ship/index.html`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This statement is no longer in the record',
    );
    await expect(page.getByText('12 March 2023')).toBeVisible();
    await expect(page.getByText('The reporter could not find who had said it.')).toBeVisible();
    await page.getByRole('main').getByRole('link').click();
    await page.waitForURL(`${siteAt(siteUrl)}articles/lighthouse/index.html`);
  });
}

test.describe('without script', CHROMIUM_ALONE, () => {
  test.use({ javaScriptEnabled: false });

  for (const [place, siteAt] of Object.entries(PLACES))
    test(`${place}, an address that a statement had leads to it`, async ({ page, siteUrl }) => {
      await page.goto(`${siteAt(siteUrl)}quotes/lamp-out/index.html`);
      await page.waitForURL(`${siteAt(siteUrl)}quotes/lamp-goes-out/index.html`);
      await expect(wholeSentence(page)).toBeVisible();
    });
});

test(
  'where a browser does not go there by itself, the page leads there, and axe finds nothing on it',
  CHROMIUM_ALONE,
  async ({ page, siteUrl, visit }) => {
    await page.route('**/quotes/lamp-out/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv[^>]*>/, '') });
    });
    await visit('quotes/lamp-out/index.html');
    await expectNoFindings(page, FEW);
    await page.getByRole('main').getByRole('link').click();
    await page.waitForURL(`${siteUrl}quotes/lamp-goes-out/index.html`);
  },
);

test('in German, too', async ({ page, visit }) => {
  await visit('de/quotes/ghost-ship/index.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Diese Aussage steht nicht mehr im Protokoll',
  );
  await expectNoFindings(page, FEW);
});
