import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect as expectSoon, type Page } from '@playwright/test';
import { DIST } from './dist.ts';
import { type Host, type PublishedSite, withPublishedSite } from './publishedSite.ts';
import { test as base } from './site.ts';
import { CHROMIUM_ALONE } from './tags.ts';

const test = base.extend<{ host: Host; site: PublishedSite }>({
  host: ['plain', { option: true }],
  site: async ({ served, host }, use) => {
    await withPublishedSite(served === 'root' ? '/' : '/a/sub%20path/', host, use);
  },
});

test.use({ serviceWorkers: 'allow' });

// To keep a site takes as long as to load all of it.
test.describe.configure({ timeout: 90_000 });
const expect = expectSoon.configure({ timeout: 20_000 });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const results = (page: Page) => page.getByRole('region', { name: 'Results' }).getByRole('listitem');
const offer = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'A new edition of this record is there.' });
const NEW = 'How this is made now';
const OLD = 'How this is made';

/** Opens a page, and gives it when the browser has kept the site. */
async function visitUntilKept(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expectKept(page);
}

async function expectKept(page: Page): Promise<void> {
  const state = () => page.evaluate(() => navigator.serviceWorker.controller?.state);
  await expect.poll(state).toBe('activated');
}

/** Takes the network away: from the page, and from its service worker, which a browser's own switch may not reach. */
async function cutNetwork(page: Page, site: PublishedSite): Promise<void> {
  await page.context().setOffline(true);
  await site.stop();
  await expect(fetch(site.url)).rejects.toThrow();
}

/** What of the site the browser keeps: caches and service workers. */
function leftIn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    return (await caches.keys()).length + registrations.length;
  });
}

test('after one visit the site is read and searched without a network', async ({ page, site }) => {
  await visitUntilKept(page, site.url);
  await cutNetwork(page, site);
  await page.getByRole('navigation').getByRole('link', { name: 'Article' }).click();
  await expect(page.getByRole('main').locator('q').first()).toBeVisible();
  await page.getByRole('banner').getByRole('searchbox').fill('deterrence');
  await page.keyboard.press('Enter');
  const statement = results(page).filter({ hasText: 'Statement' }).first();
  await expect(statement.locator('mark')).toHaveText('deterrence');
  await statement.getByRole('link', { name: 'In the article' }).click();
  await expect(page.locator('q:target')).toBeInViewport();
  expect(page.url()).toContain('highlight=deterrence');
});

test('who came to the search page first goes on searching there without a network', async ({
  page,
  site,
}) => {
  await visitUntilKept(page, `${site.url}search/?q=europe`);
  await expect(results(page)).not.toHaveCount(0);
  await cutNetwork(page, site);
  const all = await results(page).count();
  await page.getByRole('checkbox', { name: 'A European official' }).check();
  await expect(page).toHaveURL(/who=european-official/);
  await expect(results(page)).not.toHaveCount(all);
  await page.getByRole('main').getByRole('searchbox').fill('deterrence');
  await expect(page.getByRole('main').getByRole('status')).toContainText('for “deterrence”');
});

test('bookmarks of every form hold without a network', async ({ page, site }) => {
  await visitUntilKept(page, site.url);
  await cutNetwork(page, site);
  await page.goto(`${site.url}search/?q=europe&who=european-official`);
  await expect(page.getByRole('checkbox', { name: 'A European official' })).toBeChecked();
  await expect(results(page)).not.toHaveCount(0);
  for (const address of ['about/index.html', 'about/', 'about', 'about?utm_source=x']) {
    const answer = await page.goto(site.url + address);
    expect(answer?.status(), address).toBe(200);
    await expect(heading(page)).toHaveText(OLD);
  }
  await expect(page).toHaveURL(`${site.url}about/?utm_source=x`);
  await page.getByRole('navigation').getByRole('link', { name: 'Timeline' }).click();
  await expect(heading(page)).toBeVisible();
});

test.describe('where something is not there', () => {
  // Browsers say so of whatever they do not get.
  test.use({ consoleMaySay: /Failed to load resource|CORS request did not succeed/ });

  test('an unknown address is answered by the page for it without a network', async ({ page, site }) => {
    await visitUntilKept(page, site.url);
    await cutNetwork(page, site);
    const answer = await page.goto(`${site.url}speakers/nobody/`);
    expect(answer?.status()).toBe(404);
    await expect(heading(page)).toHaveText('There is no page at this address');
    await page.getByRole('banner').getByRole('link', { name: 'On the Record' }).click();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Briefing' })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  test('what is not of this site is left to the network', async ({ page, site }) => {
    await visitUntilKept(page, site.url);
    site.requests.length = 0;
    await page.evaluate((url) => fetch(`${url}nothing.json`), site.url);
    await page.evaluate(() => fetch('http://localhost:9999/').catch(() => {}));
    expect(site.requests).toEqual([`${new URL(site.url).pathname}nothing.json`]);
  });

  test(
    'a site that was taken down takes away what was kept of it',
    CHROMIUM_ALONE,
    async ({ page, site }) => {
      await visitUntilKept(page, site.url);
      await rm(join(site.root, 'sw.js'));
      // The worker asks once each time it is started.
      await stopWorkers(page);
      await page.goto(`${site.url}about/`);
      await expect.poll(() => leftIn(page)).toBe(0);
    },
  );
});

test('nothing of the copy for disks is loaded', async ({ page, site }) => {
  await visitUntilKept(page, site.url);
  await page.goto(`${site.url}search/?q=europe`);
  await expect(results(page)).not.toHaveCount(0);
  expect(site.requests.filter((path) => /offline-search|FIRST|SHA256SUMS/.test(path))).toEqual([]);
});

test.describe('a new edition', () => {
  test('is offered, shown when asked for, in every tab, and takes the old one away', async ({
    page,
    site,
  }) => {
    await visitUntilKept(page, `${site.url}about/`);
    const other = await page.context().newPage();
    await other.goto(`${site.url}about/`);
    const before = await keptUrls(page);
    await site.publish(NEW);
    await page.reload();
    await expect(offer(page)).toBeVisible();
    await expect(heading(page)).toHaveText(OLD);
    await page.goto(`${site.url}speakers/`);
    await page.goto(`${site.url}about/`);
    await expect(heading(page)).toHaveText(OLD);
    // Keys reach the tab in front.
    await page.bringToFront();
    await offer(page).getByRole('button', { name: 'Show it' }).focus();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(NEW);
    await expect(offer(page)).toHaveCount(0);
    const after = await keptUrls(page);
    expect(after.length).toBe(before.length);
    expect(after.filter((url) => !before.includes(url)).map((url) => new URL(url).pathname)).toEqual(
      ['about/index.html', 'edition.json'].map((path) => new URL(path, site.url).pathname),
    );
    // A tab that is looked at is not loaded again under the reader's eyes.
    await expect(offer(other)).toBeVisible();
    await expect(heading(other)).toHaveText(OLD);
    await offer(other).getByRole('button', { name: 'Show it' }).click();
    await expect(heading(other)).toHaveText(NEW);
    await cutNetwork(page, site);
    await page.reload();
    await expect(heading(page)).toHaveText(NEW);
  });

  test('that has not arrived whole leaves the old one whole', async ({ page, site }) => {
    await visitUntilKept(page, `${site.url}about/`);
    await site.publish(NEW);
    await site.changeAboutPage('Neither the old page nor the new');
    await expect(updateFails(page)).resolves.toBe('redundant');
    await page.reload();
    await expect(heading(page)).toHaveText(OLD);
    await expect(offer(page)).toHaveCount(0);
    await cutNetwork(page, site);
    await page.goto(`${site.url}search/?q=europe`);
    await expect(results(page)).not.toHaveCount(0);
    await site.start();
    await page.context().setOffline(false);
    await site.changeAboutPage(NEW);
    await page.goto(`${site.url}about/`);
    await offer(page).getByRole('button', { name: 'Show it' }).click();
    await expect(heading(page)).toHaveText(NEW);
  });

  test('that came before the first visit ended is offered too', async ({ page, site }) => {
    await page.exposeFunction('publishNext', () => site.publish(NEW));
    await page.addInitScript(publishAfterFirstAnswer);
    await visitUntilKept(page, site.url);
    await offer(page).getByRole('button', { name: 'Show it' }).click();
    await expect(offer(page)).toHaveCount(0);
    await page.goto(`${site.url}about/`);
    await expect(heading(page)).toHaveText(NEW);
  });

  test('that is too large to be kept unasked takes the old one away', async ({ page, site }) => {
    await visitUntilKept(page, `${site.url}about/`);
    await site.publish(NEW, 1000);
    await page.reload();
    await expect.poll(() => leftIn(page)).toBe(0);
    await page.goto(`${site.url}about/`);
    await expect(heading(page)).toHaveText(NEW);
  });
});

declare const publishNext: () => Promise<void>;

/** Runs in the page: another edition is published once the page has asked which one it is of. */
function publishAfterFirstAnswer(): void {
  const { fetch } = window;
  let published: Promise<void> | undefined;
  window.fetch = async (...request) => {
    const answer = await fetch(...request);
    if (!navigator.serviceWorker.controller) published ??= publishNext();
    await published;
    return answer;
  };
}

/** What becomes of the next service worker. */
function updateFails(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing;
    return new Promise<string>((resolve) => {
      worker?.addEventListener('statechange', () => resolve(worker.state));
    });
  });
}

/** The keys of all that is kept, which tell the files of one edition from those of another. */
function keptUrls(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const lists = names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url));
    return (await Promise.all(lists)).flat().sort();
  });
}

test.describe('the About page', () => {
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
    await other.goto(site.url);
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
    await expect(status(page)).toHaveText('Nothing is kept on this device.');
    await expect(section(page)).toContainText(/: \d+ files, \d.* MB\./);
    expect(await leftIn(page)).toBe(0);
    await section(page).getByRole('button', { name: 'Keep this site for reading offline' }).click();
    await expect(status(page)).toContainText('Kept on this device');
    await site.publish(`${NEW} again`, 1000);
    await page.goto(`${site.url}about/`);
    await offer(page).getByRole('button').click();
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

test('a browser that is set to save data is not made to keep the site', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(site.url);
  await page.waitForLoadState('networkidle');
  expect(await leftIn(page)).toBe(0);
});

/** Stops service workers as a browser does when they have nothing to do. */
async function stopWorkers(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
}

test(
  'the web app manifest has no fault, and its icons are as large as it says',
  CHROMIUM_ALONE,
  async ({ page, site }) => {
    await visitUntilKept(page, site.url);
    const browser = await page.context().newCDPSession(page);
    const { url, errors, data } = await browser.send('Page.getAppManifest');
    expect(url).toBe(`${site.url}site.webmanifest`);
    expect(errors).toEqual([]);
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
      [],
    );
    const manifest = JSON.parse(data ?? '');
    expect(new URL(manifest.start_url, url).href).toBe(`${site.url}index.html`);
    expect(new URL(manifest.scope, url).href).toBe(site.url);
    for (const { src, sizes } of manifest.icons.filter(({ type }: { type: string }) => type === 'image/png'))
      expect(await sizeOf(page, new URL(src, url).href), src).toBe(sizes);
  },
);

/** The size of a picture: `192x192`. */
function sizeOf(page: Page, url: string): Promise<string> {
  return page.evaluate(async (src) => {
    const picture = Object.assign(new Image(), { src });
    await picture.decode();
    return `${picture.naturalWidth}x${picture.naturalHeight}`;
  }, url);
}

test.describe('on a host that sends `…/index.html` on to `…/`', () => {
  test.use({ host: 'tidying' });

  test('the site is kept and read as elsewhere', async ({ page, site }) => {
    await visitUntilKept(page, site.url);
    await cutNetwork(page, site);
    await page.getByRole('navigation').getByRole('link', { name: 'About' }).click();
    await expect(heading(page)).toHaveText(OLD);
    await page.goto(`${site.url}about`);
    await expect(heading(page)).toHaveText(OLD);
  });
});
