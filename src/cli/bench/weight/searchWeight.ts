import { chromium, type Page } from '@playwright/test';
import { INDEX_FOLDER } from '#site/search/searchFolders.ts';
import { BROWSER_ARGS } from '../../findBrowser.ts';
import { drawnAt, watchResults } from '../search/drawnResults.ts';
import { BARE_PAGE } from './bareSearch.ts';
import { compressed, inlineScript, sumOf, toAsked, watchAnswers } from './weighPage.ts';

/** What first results take: of the index and its client, and the script of the page, compressed; and milliseconds of each run. */
export interface SearchCost {
  readonly index: number;
  readonly script: number;
  readonly times: readonly number[];
}

/** The same search by the search page and by bare Pagefind. */
export interface SearchComparison {
  readonly words: string;
  readonly ours: SearchCost;
  readonly bare: SearchCost;
}

/** A word that many records have, and two that one has together, after which no word need be looked for by itself. */
export const SEARCHES = ['europe', 'europe security'] as const;

/** A way to search: where, and what waits until results are drawn and gives when, in ms since the navigation began. */
interface Way {
  readonly url: string;
  readonly drawn: (page: Page) => Promise<number>;
}

/** Searches in both ways in turn, each time in a new browser, so that a slow moment hits both. */
export async function compareSearch(
  browserPath: string,
  site: string,
  words: string,
  runs: number,
): Promise<SearchComparison> {
  const query = `q=${encodeURIComponent(words)}`;
  const ours: Way = { url: `${site}search/index.html?${query}`, drawn: (page) => drawnAt(page, 1) };
  const bare: Way = { url: `${site}${BARE_PAGE}?${query}`, drawn: bareDrawnAt };
  const times = new Map<Way, number[]>([
    [ours, []],
    [bare, []],
  ]);
  for (let run = 0; run < runs; run++)
    for (const [way, taken] of times) taken.push(await inNewPage(browserPath, (page) => time(page, way)));
  const cost = async (way: Way): Promise<SearchCost> => ({
    ...(await inNewPage(browserPath, (page) => weigh(page, way))),
    times: times.get(way) ?? [],
  });
  return { words, ours: await cost(ours), bare: await cost(bare) };
}

async function time(page: Page, { url, drawn }: Way): Promise<number> {
  await page.goto(url);
  return drawn(page);
}

/** What was asked for until results were drawn. */
async function weigh(page: Page, { url, drawn }: Way): Promise<Omit<SearchCost, 'times'>> {
  const answers = watchAnswers(page);
  await page.goto(url);
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
