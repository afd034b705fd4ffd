import { chromium, type Page } from '@playwright/test';
import { INDEX_FOLDER } from '#site/search/searchFolders.ts';
import { BROWSER_ARGS } from '../../findBrowser.ts';
import { drawnAt, watchResults } from '../search/drawnResults.ts';
import { BARE_PAGE } from './bareSearch.ts';
import type { Distance } from './limits.ts';
import { compressed, inlineScript, sumOf, toAsked, watchAnswers } from './weighPage.ts';

/** What first results take: of the index and its client, and the script of the page, compressed; and milliseconds of each run, by the distance of the server. */
export interface SearchCost {
  readonly index: number;
  readonly script: number;
  readonly times: Readonly<Record<Distance, readonly number[]>>;
}

/** The same search by the search page and by bare Pagefind. */
export interface SearchComparison {
  readonly words: string;
  readonly ours: SearchCost;
  readonly bare: SearchCost;
}

/** A word that many records have, and two that one has together, after which no word need be looked for by itself. */
export const SEARCHES = ['europe', 'europe security'] as const;

type Times = Record<Distance, number[]>;

/** A way to search: where in the site, and what waits until results are drawn and gives when, in ms since the navigation began. */
interface Way {
  readonly path: string;
  readonly drawn: (page: Page) => Promise<number>;
}

/** Searches by each server in both ways in turn, each time in a new browser, so that a slow moment hits both. */
export async function compareSearch(
  browserPath: string,
  sites: Readonly<Record<Distance, string>>,
  words: string,
  runs: number,
): Promise<SearchComparison> {
  const query = `q=${encodeURIComponent(words)}`;
  const ours: Way = { path: `search/index.html?${query}`, drawn: (page) => drawnAt(page, 1) };
  const bare: Way = { path: `${BARE_PAGE}?${query}`, drawn: bareDrawnAt };
  const times = { ours: { near: [], far: [] } as Times, bare: { near: [], far: [] } as Times };
  for (const distance of ['near', 'far'] as const)
    for (let run = 0; run < runs; run++)
      for (const [way, taken] of [
        [ours, times.ours],
        [bare, times.bare],
      ] as const)
        taken[distance].push(await inNewPage(browserPath, (page) => time(page, sites[distance], way)));
  const weight = (way: Way) => inNewPage(browserPath, (page) => weigh(page, sites.near, way));
  return {
    words,
    ours: { ...(await weight(ours)), times: times.ours },
    bare: { ...(await weight(bare)), times: times.bare },
  };
}

async function time(page: Page, site: string, { path, drawn }: Way): Promise<number> {
  await page.goto(site + path);
  return drawn(page);
}

/** What was asked for until results were drawn. */
async function weigh(page: Page, site: string, { path, drawn }: Way): Promise<Omit<SearchCost, 'times'>> {
  const answers = watchAnswers(page);
  await page.goto(site + path);
  await drawn(page);
  const asked = await Promise.all([...answers].map(toAsked));
  const script = compressed(Buffer.from(inlineScript(await answers[0]?.text())));
  return { index: sumOf(asked.filter(({ url: of }) => of.includes(`/${INDEX_FOLDER}/`))), script };
}

async function bareDrawnAt(page: Page): Promise<number> {
  const drawn = await page.waitForFunction(() => globalThis.bareDrawn, null, { polling: 50 });
  return (await drawn.jsonValue()) ?? Number.NaN;
}

async function inNewPage<Result>(
  executablePath: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] });
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.addInitScript(watchResults);
    return await use(page);
  } finally {
    await browser.close();
  }
}
