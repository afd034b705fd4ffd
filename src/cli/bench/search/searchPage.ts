import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS } from '../../findBrowser.ts';
import type { Weight } from './benchSite.ts';
import { drawnAt, watchResults } from './drawnResults.ts';
import type { BenchQuery } from './queries.ts';

/** A way to reach a site. */
export interface Place {
  readonly name: 'http' | 'file://';
  /** With a slash at the end. */
  readonly url: string;
  /** Where its files lie. */
  readonly folder: string;
}

/** The search page with a search in its address, or none. */
export function searchAddress({ url }: Place, params: string): string {
  return `${url}search/index.html${params && `?${params}`}`;
}

/** Opens the search page in a browser that has just started, with an empty profile. */
export async function inNewBrowser<T>(
  browserPath: string,
  place: Place,
  params: string,
  use: (page: Page, requests: readonly string[]) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({ executablePath: browserPath, args: [...BROWSER_ARGS] });
  try {
    // A service worker would fill its cache while the search is timed.
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.addInitScript(watchResults);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(searchAddress(place, params));
    return await use(page, requests);
  } finally {
    await browser.close();
  }
}

/** Types the words of a search into the open page and presses Enter: milliseconds from the key to drawn results. */
export async function enter(page: Page, { params }: BenchQuery): Promise<number> {
  const words = new URLSearchParams(params).get('q') ?? '';
  const drawn = await page.evaluate(() => globalThis.resultsDrawn?.times ?? 0);
  const field = page.getByRole('main').getByRole('searchbox');
  await field.focus();
  // Set at once, not typed: the page searches while one types, and would be done before the key.
  await field.evaluate((input, value) => Object.assign(input, { value }), words);
  await page.keyboard.press('Enter');
  const end = await drawnAt(page, drawn + 1);
  return end - ((await page.evaluate(() => globalThis.enterPressed)) ?? Number.NaN);
}

/** What a page has read of the folders of the index. */
export async function readOf(
  requests: readonly string[],
  { url, folder }: Place,
  folders: readonly string[],
): Promise<Weight> {
  const paths = requests
    .filter((request) => request.startsWith(url))
    .map((request) => decodeURIComponent(new URL(request).pathname.slice(new URL(url).pathname.length)))
    .filter((path) => folders.some((name) => path.startsWith(`${name}/`)));
  let bytes = 0;
  for (const path of paths) bytes += (await stat(join(folder, path))).size;
  return { files: paths.length, bytes };
}
