import { expect } from '@playwright/test';
import { BROWSER_ARGS } from '#cli/findBrowser.ts';
import { findBrowser } from '../findBrowser.ts';
import { expectNothingLost } from '../overflow.ts';
import { pagesOf } from '../pagesOf.ts';
import { test } from '../site.ts';

// A browser that its reader has set to letters twice as large.
test.use({
  launchOptions: {
    executablePath: findBrowser(),
    args: [...BROWSER_ARGS, '--blink-settings=defaultFontSize=32'],
  },
});
test.describe.configure({ timeout: 300_000 });

test('with letters twice as large nothing is cut off or pushed out', async ({
  page,
  visit,
  request,
  siteUrl,
}) => {
  for (const path of await pagesOf(request, siteUrl)) {
    await visit(path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    await expectNothingLost(page, path, [320, 1280]);
  }
});
