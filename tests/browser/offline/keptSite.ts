import { expect, type Page } from '@playwright/test';
import { test as base } from '../site.ts';
import { type Host, type PublishedSite, withPublishedSite } from './publishedSite.ts';

/** Playwright's test with a site of its own that a service worker may keep. */
export const test = base.extend<{ host: Host; site: PublishedSite; serviceWorkers: 'allow' | 'block' }>({
  serviceWorkers: 'allow',
  host: ['plain', { option: true }],
  site: async ({ served, host, context }, use) => {
    await withPublishedSite(served === 'root' ? '/' : '/a/sub%20path/', host, async (site) => {
      await use(site);
      // A page that still asks for something as its server goes would say so.
      for (const page of context.pages()) await page.close();
    });
  },
});

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const results = (page: Page) => page.getByRole('region', { name: 'Results' }).getByRole('listitem');
export const offer = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'A new edition of this record is there.' });
export const NEW = 'How this is made now';
export const OLD = 'How this is made';

/** What takes tenths of a second is asked for as often; Playwright by itself would soon wait whole ones. */
const OFTEN = { intervals: [100] };

/** Opens a page, and gives it when the browser has kept the site. */
export async function visitUntilKept(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expectKept(page);
}

export async function expectKept(page: Page): Promise<void> {
  const state = () => page.evaluate(() => navigator.serviceWorker.controller?.state);
  await expect.poll(state, OFTEN).toBe('activated');
}

/** Takes the network away: from the page, and from its service worker, which a browser's own switch may not reach. */
export async function cutNetwork(page: Page, site: PublishedSite): Promise<void> {
  await page.context().setOffline(true);
  await site.stop();
  await expect(fetch(site.url)).rejects.toThrow();
}

/** Waits until a page has asked which edition there is, after which it decides whether to keep it. */
export async function asksForEdition(site: PublishedSite): Promise<void> {
  await expect
    .poll(() => site.requests.filter((path) => path.endsWith('/edition.json')), OFTEN)
    .not.toEqual([]);
}

/** How much of the site the browser keeps: caches and service workers. */
export function leftIn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    return (await caches.keys()).length + registrations.length;
  });
}

/** The keys of all that is kept, which tell the files of one edition from those of another. */
export function keptUrls(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const lists = names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url));
    return (await Promise.all(lists)).flat().sort();
  });
}

/** Stops service workers as a browser does when they have nothing to do. */
export async function stopWorkers(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    browser.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  await stopped;
}

/** Makes a page one that nobody looks at, or looks at again. */
export function lookAway(page: Page, isHidden = true): Promise<void> {
  return page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}

/** Marks a page as it stands, and gives whether it still stands there: a page that is loaded anew has no mark. */
export async function markPage(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => document.body.setAttribute('data-mark', ''));
  return () => page.locator('body[data-mark]').isVisible();
}

/** What Firefox says of a question that was on its way through a service worker when another took its place; the page asks again. */
export const REPLACED_MEANWHILE = /edition\.json’\. A ServiceWorker intercepted the request/;
