import { expect, type Page } from '@playwright/test';
import {
  cutNetwork,
  heading,
  keptUrls,
  leftIn,
  lookAway,
  markPage,
  NEW,
  OLD,
  offer,
  REPLACED_MEANWHILE,
  results,
  test,
  visitUntilKept,
} from './keptSite.ts';

/** How one edition follows another: one life, from the first offer to the last file of the old one. */
test.describe('a new edition', () => {
  test.use({ consoleMaySay: REPLACED_MEANWHILE });

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
    expect(await hiddenUnder(page)).toEqual([]);
    await putOff(other, site.url);
    await offer(page).getByRole('button', { name: 'Show it' }).click();
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
    await expect(heading(page)).toHaveText(OLD);
    await offer(page).getByRole('button', { name: 'Show it' }).click();
    await expect(heading(page)).toHaveText(NEW);
    await expect.poll(() => leftIn(page)).toBe(0);
  });

  test('is shown at once in tabs that nobody looks at, and where a search is open', async ({
    page,
    site,
  }) => {
    await visitUntilKept(page, `${site.url}about/`);
    const [hidden, searching] = [await page.context().newPage(), await page.context().newPage()];
    await hidden.goto(`${site.url}about/`);
    await searching.goto(`${site.url}search/?q=europe`);
    await expect(results(searching)).not.toHaveCount(0);
    await lookAway(hidden);
    const stands = await markPage(searching);
    await site.publish(NEW);
    await page.reload();
    await offer(page).getByRole('button', { name: 'Show it' }).click();
    await expect(heading(hidden)).toHaveText(NEW);
    await expect.poll(stands).toBe(false);
    await expect(results(searching)).not.toHaveCount(0);
  });

  test('is shown in a tab that was looked at once its reader comes back', async ({ page, site }) => {
    await visitUntilKept(page, `${site.url}about/`);
    const other = await page.context().newPage();
    await other.goto(`${site.url}about/`);
    await site.publish(NEW);
    await page.reload();
    await offer(page).getByRole('button', { name: 'Show it' }).click();
    await expect(offer(other)).toBeVisible();
    await expect(heading(other)).toHaveText(OLD);
    await lookAway(other);
    await expect(heading(other)).toHaveText(NEW);
  });

  test('is offered to a page that was still being loaded as it took over', async ({ page, site }) => {
    await visitUntilKept(page, `${site.url}about/`);
    const late = await page.context().newPage();
    await late.addInitScript(() => {
      window.requestIdleCallback = (callback) => window.setTimeout(callback, 1e6) as unknown as number;
    });
    await late.goto(`${site.url}about/`);
    await site.publish(NEW);
    await page.reload();
    await offer(page).getByRole('button', { name: 'Show it' }).click();
    await expect(offer(late)).toBeVisible();
    await expect(heading(late)).toHaveText(OLD);
    await offer(late).getByRole('button', { name: 'Show it' }).click();
    await expect(heading(late)).toHaveText(NEW);
  });

  test('takes over where a page is opened that it alone has', async ({ page, site }) => {
    await visitUntilKept(page, `${site.url}about/`);
    const other = await page.context().newPage();
    await other.goto(`${site.url}about/`);
    await site.changeAboutPage(NEW);
    await site.publishNewPage('more');
    await page.goto(`${site.url}more/`);
    const keptAboutPages = async () =>
      (await keptUrls(page)).filter((url) => url.includes('/about/index.html')).length;
    await expect.poll(async () => (await keptUrls(page)).some((url) => url.includes('/more/'))).toBe(true);
    await expect.poll(keptAboutPages).toBe(1);
    await expect(offer(other)).toBeVisible();
    await page.getByRole('navigation').getByRole('link', { name: 'About' }).click();
    await expect(page).toHaveURL(/about\/(?:index\.html)?$/);
    await expect(heading(page)).toHaveText(NEW);
    await expect(offer(page)).toHaveCount(0);
    await cutNetwork(page, site);
    expect((await page.goto(`${site.url}more/`))?.status()).toBe(200);
  });

  test('is asked for by a page that stays open, once an hour', async ({ page, site }) => {
    await visitUntilKept(page, `${site.url}about/`);
    await site.publish(NEW);
    const workers = () => site.requests.filter((path) => path.endsWith('/sw.js')).length;
    const before = workers();
    await lookAway(page, false);
    await page.evaluate(() => {
      const now = Date.now();
      Date.now = () => now + 3_600_000;
    });
    expect(workers()).toBe(before);
    await lookAway(page, false);
    await expect(offer(page)).toBeVisible();
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
    return new Promise<string>((resolve, reject) => {
      if (!worker) reject(new Error('Unexpected end of the installation, expected to see it'));
      worker?.addEventListener('statechange', () => resolve(worker.state));
    });
  });
}

/** What has the focus under the offer as keys go through the page, which it stands at the lower edge of. */
async function hiddenUnder(page: Page): Promise<readonly string[]> {
  const hidden: string[] = [];
  await expect(offer(page)).toBeInViewport({ ratio: 1 });
  await page.getByRole('link', { name: 'Skip to the page' }).focus();
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const [focused, place] = [document.activeElement, document.querySelector('[data-new-edition]')];
      if (!focused || !place || focused === document.body || place.contains(focused)) return null;
      const isUnder = focused.getBoundingClientRect().bottom > place.getBoundingClientRect().top + 1;
      return isUnder ? focused.outerHTML : null;
    });
    if (covered !== null) hidden.push(covered);
  }
  await expect(offer(page)).toBeInViewport({ ratio: 1 });
  return hidden;
}

/** Puts the offer off by the keyboard: it goes, and does not come back on the next page. */
async function putOff(page: Page, siteUrl: string): Promise<void> {
  await page.bringToFront();
  await page.reload();
  await offer(page).getByRole('button', { name: 'Not now' }).press('Enter');
  await expect(offer(page)).toHaveCount(0);
  await page.goto(`${siteUrl}about/`);
  await page.waitForTimeout(500);
  await expect(offer(page)).toHaveCount(0);
  await page.evaluate(() => sessionStorage.clear());
}
