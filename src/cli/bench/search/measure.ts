import type { Page } from '@playwright/test';
import { INDEX_FOLDER, OFFLINE_FOLDER } from '#site/search/searchFolders.ts';
import type { Weight } from './benchSite.ts';
import { drawnAt, shownResults } from './drawnResults.ts';
import type { BenchQuery } from './queries.ts';
import { enter, inNewBrowser, type Place, readOf, searchAddress } from './searchPage.ts';

/** One query in one place: milliseconds of each run, from the start of the navigation, and what was read of the index. */
export interface Cold {
  readonly query: BenchQuery;
  readonly place: Place['name'];
  readonly times: readonly number[];
  readonly read: Weight;
}

/** Milliseconds of each run from the Enter key to drawn results. */
export interface Entered {
  readonly name: string;
  readonly place: Place['name'];
  readonly times: readonly number[];
}

/** Opens the search page at a query, each time in a new browser: all queries in all places, again and again, so that a slow minute hits all. */
export async function measureCold(
  browser: string,
  places: readonly Place[],
  queries: readonly BenchQuery[],
  runs: number,
): Promise<{ readonly cold: readonly Cold[]; readonly later: readonly Entered[] }> {
  const cold = queries.flatMap((query) =>
    places.map((place) => ({ query, place, times: [] as number[], read: { files: 0, bytes: 0 } })),
  );
  const later = new Map(places.map(({ name }) => [name, [] as number[]]));
  const worded = queries.filter(isWordsAlone);
  for (let run = 0; run < runs; run++) {
    for (const entry of cold) {
      const { place, query } = entry;
      await inNewBrowser(browser, place, query.params, async (page, requests) => {
        entry.times.push(await drawnAt(page, 1));
        entry.read = await readOf(requests, place, [INDEX_FOLDER, OFFLINE_FOLDER]);
        const next = worded[(worded.indexOf(query) + 1) % worded.length];
        if (isWordsAlone(query) && next) later.get(place.name)?.push(await enter(page, next));
      });
    }
  }
  return {
    cold: cold.map((entry) => ({ ...entry, place: entry.place.name })),
    later: [...later].map(([place, times]) => ({ name: 'a later search', place, times })),
  };
}

/** Whether a search has no filter, which would stay when other words are typed. */
function isWordsAlone({ params }: BenchQuery): boolean {
  return [...new URLSearchParams(params).keys()].join() === 'q';
}

/** Opens the search page without a query, each time in a new browser, and searches for one as soon as the index is open. */
export async function measureFirst(
  browser: string,
  places: readonly Place[],
  query: BenchQuery,
  runs: number,
): Promise<readonly Entered[]> {
  const entries = places.map((place) => ({ place, times: [] as number[] }));
  for (let run = 0; run < runs; run++) {
    for (const { place, times } of entries) {
      await inNewBrowser(browser, place, '', async (page) => {
        await page.getByText('Type a word or a name').waitFor();
        times.push(await enter(page, query));
      });
    }
  }
  return entries.map(({ place, times }) => ({ name: 'the first search', place: place.name, times }));
}

/** The names of the queries that show something else in one place than in another. */
export async function differences(
  browser: string,
  places: readonly Place[],
  queries: readonly BenchQuery[],
): Promise<string[]> {
  const [here = [], there = []] = await Promise.all(
    places.map((place) => inNewBrowser(browser, place, '', (page) => shownFor(page, place, queries))),
  );
  return queries.filter((_, i) => here[i] !== there[i]).map(({ name }) => name);
}

async function shownFor(page: Page, place: Place, queries: readonly BenchQuery[]): Promise<string[]> {
  const shown: string[] = [];
  for (const { params } of queries) {
    await page.goto(searchAddress(place, params));
    await page
      .getByRole('main')
      .getByRole('status')
      .getByText(/found|result/i)
      .waitFor();
    shown.push((await shownResults(page)).join('\n'));
  }
  return shown;
}
