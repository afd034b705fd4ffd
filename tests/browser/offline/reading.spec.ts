import { expect } from '@playwright/test';
import {
  asksForEdition,
  cutNetwork,
  heading,
  leftIn,
  OLD,
  REPLACED_MEANWHILE,
  results,
  test,
  visitUntilKept,
} from './keptSite.ts';

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
});

test('nothing of the copy for disks is loaded', async ({ page, site }) => {
  await visitUntilKept(page, site.url);
  await page.goto(`${site.url}search/?q=europe`);
  await expect(results(page)).not.toHaveCount(0);
  expect(site.requests.filter((path) => /offline-search|FIRST|SHA256SUMS/.test(path))).toEqual([]);
});

test('a browser that is set to save data is not made to keep the site', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(site.url);
  await asksForEdition(site);
  await page.waitForLoadState('networkidle');
  expect(await leftIn(page)).toBe(0);
});

test.describe('on a host that sends `…/index.html` on to `…/`', () => {
  test.use({ host: 'tidying', consoleMaySay: REPLACED_MEANWHILE });

  test('the site is kept and read as elsewhere', async ({ page, site }) => {
    await visitUntilKept(page, site.url);
    await cutNetwork(page, site);
    await page.getByRole('navigation').getByRole('link', { name: 'About' }).click();
    await expect(heading(page)).toHaveText(OLD);
    await page.goto(`${site.url}about`);
    await expect(heading(page)).toHaveText(OLD);
  });
});
