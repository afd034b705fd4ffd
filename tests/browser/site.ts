import { pathToFileURL } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { DIST } from './dist.ts';

export type SiteOptions = {
  /** How the built site reaches the browser. */
  served: 'root' | 'sub-path' | 'disk';
};

type SiteFixtures = {
  /** Where the site begins, with a slash at the end. */
  siteUrl: string;
  /** Opens a page by its path in `dist/`, with a query or fragment. */
  visit: (path: string) => Promise<Page>;
};

/** Playwright's test with the site it is run against. */
export const test = base.extend<SiteOptions & SiteFixtures>({
  served: ['root', { option: true }],
  siteUrl: async ({ served }, use) => {
    await use(siteUrl(served));
  },
  visit: async ({ page, siteUrl }, use) => {
    await use(async (path) => {
      await page.goto(siteUrl + path);
      return page;
    });
  },
});

function siteUrl(served: SiteOptions['served']): string {
  if (served === 'disk') return `${pathToFileURL(DIST).href}/`;
  const url = served === 'root' ? process.env.ROOT_URL : process.env.SUB_PATH_URL;
  if (url === undefined) throw new Error(`Unexpected start without a server for ${served}`);
  return url;
}
