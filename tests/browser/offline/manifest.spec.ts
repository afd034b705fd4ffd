import { expect, type Page } from '@playwright/test';
import { CHROMIUM_ALONE } from '../tags.ts';
import { test, visitUntilKept } from './keptSite.ts';

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
