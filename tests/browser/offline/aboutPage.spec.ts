import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { DIST } from '../dist.ts';
import {
  asksForEdition,
  cutNetwork,
  heading,
  leftIn,
  NEW,
  OLD,
  offer,
  REPLACED_MEANWHILE,
  results,
  test,
  visitUntilKept,
} from './keptSite.ts';

test.describe('the About page', () => {
  test.use({ consoleMaySay: REPLACED_MEANWHILE });

  const section = (page: Page) =>
    page
      .getByRole('main')
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Reading offline' }) });
  const status = (page: Page) => section(page).getByRole('status');

  test('removes what is kept, for good, until it is wanted again', async ({ page, site }) => {
    await visitUntilKept(page, `${site.url}about/`);
    await expect(status(page)).toContainText(/^Kept on this device: the edition of \d+ \w+ \d{4}/);
    await section(page).getByRole('button', { name: 'Remove the offline copy' }).click();
    await expect(status(page)).toHaveText('Nothing is kept on this device.');
    expect(await leftIn(page)).toBe(0);
    const other = await page.context().newPage();
    site.requests.length = 0;
    await other.goto(site.url);
    await asksForEdition(site);
    await other.waitForLoadState('networkidle');
    expect(await leftIn(other)).toBe(0);
    await section(page).getByRole('button', { name: 'Keep this site for reading offline' }).click();
    await expect(status(page)).toContainText('Kept on this device');
    await expect(offer(page)).toHaveCount(0);
    await cutNetwork(page, site);
    await page.goto(`${site.url}speakers/`);
    await expect(heading(page)).toBeVisible();
  });

  test('has a large site kept only where it is asked for', async ({ page, site }) => {
    await site.publish(NEW, 1000);
    await page.goto(`${site.url}about/`);
    await expect(status(page)).toHaveText(
      'Nothing is kept on this device: this edition is large, and kept only if you ask for it.',
    );
    await expect(section(page)).toContainText(/: \d+ files, \d.*\sMB\./);
    expect(await leftIn(page)).toBe(0);
    await section(page).getByRole('button', { name: 'Keep this site for reading offline' }).click();
    await expect(status(page)).toContainText('Kept on this device');
    await site.publish(`${NEW} again`, 1000);
    await page.goto(`${site.url}about/`);
    await offer(page).getByRole('button', { name: 'Show it' }).click();
    await expect(heading(page)).toHaveText(`${NEW} again`);
    await cutNetwork(page, site);
    await page.goto(`${site.url}search/?q=europe`);
    await expect(results(page)).not.toHaveCount(0);
  });

  test('says so where the site could not be kept', async ({ page, site }) => {
    await site.publish(NEW, 1000);
    await site.changeAboutPage(OLD);
    await page.goto(`${site.url}about/`);
    await section(page).getByRole('button', { name: 'Keep this site for reading offline' }).click();
    await expect(status(page)).toContainText('It could not be kept');
    await expect.poll(() => leftIn(page)).toBe(0);
  });

  test('stops what is coming, and leaves nothing of it', async ({ page, site }) => {
    await site.publish(NEW, 1000);
    site.instead = (request, _response, next) => /pagefind/.test(request.url ?? '') || next();
    await page.goto(`${site.url}about/`);
    await section(page).getByRole('button', { name: 'Keep this site for reading offline' }).click();
    await expect(status(page)).toHaveText('It is being kept on this device.');
    await expect(section(page).getByRole('progressbar', { name: 'Files kept so far' })).toBeVisible();
    await section(page).getByRole('button', { name: 'Stop and remove' }).click();
    await expect(status(page)).toContainText('Nothing is kept on this device');
    await expect(section(page).getByRole('progressbar')).toBeHidden();
    site.instead = undefined;
    await expect.poll(() => leftIn(page)).toBe(0);
    await section(page).getByRole('button', { name: 'Keep this site for reading offline' }).click();
    await expect(status(page)).toContainText('Kept on this device');
  });

  test('keeps again what the browser has thrown away', async ({ page, site }) => {
    await visitUntilKept(page, `${site.url}about/`);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.reload();
    await section(page).getByRole('button', { name: 'Keep this site for reading offline' }).click();
    await expect(status(page)).toContainText('Kept on this device');
    await cutNetwork(page, site);
    await page.goto(`${site.url}speakers/`);
    await expect(heading(page)).toBeVisible();
  });

  test('looks no further once the site is kept', async ({ page, site }) => {
    await page.addInitScript(() => {
      // Firefox's empty page, which comes first, has no caches.
      if (!isSecureContext) return;
      const { keys } = Cache.prototype;
      Cache.prototype.keys = function (...query) {
        document.documentElement.dataset.looks = `${Number(document.documentElement.dataset.looks ?? 0) + 1}`;
        return keys.apply(this, query);
      };
    });
    await visitUntilKept(page, `${site.url}about/`);
    await expect(status(page)).toContainText('Kept on this device');
    const looks = () => page.evaluate(() => document.documentElement.dataset.looks);
    await page.waitForTimeout(600);
    const before = await looks();
    await page.waitForTimeout(1500);
    expect(await looks()).toBe(before);
  });

  test.describe('where something is refused', () => {
    test.use({ consoleMaySay: /Failed to load resource|bad HTTP response code/ });

    test('says so where the server is at fault', async ({ page, site }) => {
      await site.publish(NEW, 1000);
      site.instead = (request, response, next) =>
        /sw\.js/.test(request.url ?? '') ? response.writeHead(500).end() : next();
      await page.goto(`${site.url}about/`);
      await section(page).getByRole('button', { name: 'Keep this site for reading offline' }).click();
      await expect(status(page)).toContainText('It could not be kept');
    });

    test('shows no section where nothing is said of the edition', async ({ page, site }) => {
      site.instead = (request, response, next) =>
        /edition\.json/.test(request.url ?? '') ? response.writeHead(500).end('no') : next();
      await page.goto(`${site.url}about/`);
      await asksForEdition(site);
      await page.waitForLoadState('networkidle');
      await expect(section(page)).toBeHidden();
    });

    test('removes what is kept where nothing can be remembered', async ({ page, site }) => {
      await visitUntilKept(page, `${site.url}about/`);
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('', 'QuotaExceededError');
        };
      });
      await section(page).getByRole('button', { name: 'Remove the offline copy' }).click();
      await expect.poll(() => leftIn(page)).toBe(0);
    });
  });

  test('says nothing of it on a disk, where nothing is asked for', async ({ page }) => {
    const outside: string[] = [];
    page.on('request', (request) => request.url().startsWith('file:') || outside.push(request.url()));
    await page.goto(pathToFileURL(join(DIST, 'about/index.html')).href);
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    await expect(section(page)).toBeHidden();
    await expect(page.locator('link[rel="manifest"]')).toHaveCount(0);
    expect(outside).toEqual([]);
  });
});
