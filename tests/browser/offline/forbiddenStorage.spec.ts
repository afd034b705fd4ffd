import { expect, type Page } from '@playwright/test';
import { forbidStorage } from '../forbidStorage.ts';
import {
  asksForEdition,
  heading,
  leftIn,
  NEW,
  OLD,
  offer,
  REPLACED_MEANWHILE,
  test,
  visitUntilKept,
} from './keptSite.ts';

/** Where a reader lets no page keep anything, every page stands as online, and says what it cannot do. */
test.describe('where a browser keeps nothing for pages', () => {
  test.use({ consoleMaySay: REPLACED_MEANWHILE });

  const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name });
  const status = (page: Page) => page.getByRole('main').getByRole('status');

  test('the site is kept only where it is asked for', async ({ page, site }) => {
    await forbidStorage(page);
    await page.goto(`${site.url}about/`);
    await asksForEdition(site);
    await page.waitForLoadState('networkidle');
    await expect(heading(page)).toHaveText(OLD);
    expect(await leftIn(page)).toBe(0);
    await button(page, 'Keep this site for reading offline').click();
    await expect(status(page)).toContainText('Kept on this device');
    await button(page, 'Remove the offline copy').click();
    await expect(status(page)).toContainText('Nothing is kept on this device');
  });

  test('and refuses to keep the site, the About page says so', async ({ page, site }) => {
    await forbidStorage(page);
    await page.addInitScript(() => {
      // The empty page that a tab opens with has none.
      if (!('serviceWorker' in navigator)) return;
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    });
    await page.goto(`${site.url}about/`);
    await button(page, 'Keep this site for reading offline').click();
    await expect(status(page)).toHaveText(/^It could not be kept: this browser lets no page keep anything/);
    expect(await leftIn(page)).toBe(0);
  });

  test('a new edition is offered, and can be put off', async ({ page, site }) => {
    await visitUntilKept(page, `${site.url}about/`);
    const other = await page.context().newPage();
    await forbidStorage(other);
    await other.goto(`${site.url}about/`);
    await site.publish(NEW);
    await page.reload();
    await offer(page).getByRole('button', { name: 'Show it' }).click();
    await expect(heading(page)).toHaveText(NEW);
    await offer(other).getByRole('button', { name: 'Not now' }).click();
    await expect(offer(other)).toHaveCount(0);
    await expect(heading(other)).toHaveText(OLD);
  });
});
