import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { CHROMIUM_ALONE } from '../tags.ts';
import { heading, leftIn, markPage, OLD, stopWorkers, test, visitUntilKept } from './keptSite.ts';
import type { PublishedSite } from './publishedSite.ts';

/** Where the service worker notes since when the server does not have it. */
const noteOf = (site: PublishedSite) => `${site.url}gone-since`;

const hasNote = (page: Page, site: PublishedSite) =>
  page.evaluate(async (note) => (await caches.match(note)) !== undefined, noteOf(site));

/** Makes what the service worker has noted a day older. */
function ageNote(page: Page, site: PublishedSite): Promise<void> {
  return page.evaluate(async (note) => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    const since = Number(await (await cache.match(note))?.text());
    await cache.put(note, new Response(`${since - 86_400_000}`));
  }, noteOf(site));
}

/** Opens a page with a worker that was just started, which asks once whether it is still there. */
async function visitAnew(page: Page, url: string): Promise<void> {
  await stopWorkers(page);
  await page.goto(url);
}

test.describe('a site whose service worker is not on the server', CHROMIUM_ALONE, () => {
  // Chromium says so of whatever it does not get.
  test.use({ consoleMaySay: /Failed to load resource/ });

  test('is kept where it was away for a moment, as while it is published', async ({ page, site }) => {
    await visitUntilKept(page, site.url);
    await rm(join(site.root, 'sw.js'));
    await visitAnew(page, `${site.url}about/`);
    await expect.poll(() => hasNote(page, site)).toBe(true);
    site.requests.length = 0;
    await visitAnew(page, `${site.url}about/`);
    await expect.poll(() => site.requests.filter((path) => path.endsWith('/sw.js'))).not.toEqual([]);
    expect(await leftIn(page)).toBe(2);
    await site.publish(OLD);
    await visitAnew(page, `${site.url}about/`);
    await expect.poll(() => hasNote(page, site)).toBe(false);
    expect(await leftIn(page)).toBe(2);
  });

  test('is taken away a day later, and what is opened then is whole', async ({ page, site }) => {
    await visitUntilKept(page, site.url);
    await rm(join(site.root, 'sw.js'));
    await visitAnew(page, site.url);
    await expect.poll(() => hasNote(page, site)).toBe(true);
    await ageNote(page, site);
    await visitAnew(page, `${site.url}about/`);
    await expect.poll(() => leftIn(page)).toBe(0);
    await expect(heading(page)).toHaveText(OLD);
    // By then a page has asked which edition there is to be kept.
    await page.waitForTimeout(1500);
    expect(await leftIn(page)).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toMatch(/^"?Times/);
  });

  test('makes room for another that answers everything with a page', async ({ page, site }) => {
    await visitUntilKept(page, site.url);
    site.instead = (_request, response) =>
      response.setHeader('Content-Type', 'text/html').end('<title>Other</title><h1>Another site</h1>');
    await visitAnew(page, site.url);
    await expect.poll(() => hasNote(page, site)).toBe(true);
    await ageNote(page, site);
    await visitAnew(page, `${site.url}about/`);
    await expect(heading(page)).toHaveText('Another site');
    await expect.poll(() => leftIn(page)).toBe(0);
  });
});

test('what a publisher puts in the worker’s place takes away what was kept, and shows the page anew', async ({
  page,
  site,
}) => {
  await visitUntilKept(page, `${site.url}about/`);
  await copyFile(join(site.root, 'sw-withdrawn.js'), join(site.root, 'sw.js'));
  const stands = await markPage(page);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(stands).toBe(false);
  await expect.poll(() => leftIn(page)).toBe(0);
  await expect(heading(page)).toHaveText(OLD);
});
