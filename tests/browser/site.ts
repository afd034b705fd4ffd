import { test as base, type Page } from '@playwright/test';
import { watchConsole } from './console.ts';
import { withoutUnknownEmulation } from './olderFirefox.ts';

/** Where each way of serving the site leaves its address, with a slash at the end, in the environment. */
const ADDRESSES = {
  root: 'ROOT_URL',
  'sub-path': 'SUB_PATH_URL',
  plain: 'PLAIN_URL',
  disk: 'DISK_URL',
  /** A site of every kind of thing, not that which is built. */
  fixture: 'FIXTURE_URL',
} as const;

export type SiteOptions = {
  /** How the built site reaches the browser. */
  served: keyof typeof ADDRESSES;
  /** Lines that a test expects in the browser's console, which otherwise stays empty. */
  consoleMaySay: RegExp | undefined;
};

type SiteFixtures = {
  /** Where the site begins, with a slash at the end. */
  siteUrl: string;
  /** Opens a page by its path in `dist/`, with a query or fragment. */
  visit: (path: string) => Promise<Page>;
  /** Fails every test after which the console holds a line of whatever kind. */
  quietConsole: undefined;
};

/** Playwright's test with the site it is run against. */
export const test = base.extend<SiteOptions & SiteFixtures>({
  browser: [
    async ({ browser, browserName }, use) => {
      await use(browserName === 'firefox' ? withoutUnknownEmulation(browser) : browser);
    },
    { scope: 'worker' },
  ],
  served: ['root', { option: true }],
  consoleMaySay: [undefined, { option: true }],
  siteUrl: async ({ served }, use) => {
    await use(siteUrl(served));
  },
  visit: async ({ page, siteUrl }, use) => {
    await use(async (path) => {
      await page.goto(siteUrl + path);
      return page;
    });
  },
  quietConsole: [
    async ({ context, consoleMaySay }, use) => {
      const said = watchConsole(context);
      await use(undefined);
      base.expect(said.filter((line) => !consoleMaySay?.test(line))).toEqual([]);
    },
    { auto: true },
  ],
});

function siteUrl(served: SiteOptions['served']): string {
  const url = process.env[ADDRESSES[served]];
  if (url === undefined) throw new Error(`Unexpected start without a site at ${served}`);
  return url;
}
