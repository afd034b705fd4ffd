import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INDEX_FOLDER, OFFLINE_FOLDER } from '#site/search/searchFolders.ts';
import { searchRecords } from '#site/search/searchRecords.ts';
import { listen } from '../../serve/listen.ts';
import { siteHandler } from '../../serve/siteHandler.ts';
import { weigh, writeBenchSite } from './benchSite.ts';
import { importedBriefing } from './importedBriefing.ts';
import { differences, measureCold, measureFirst } from './measure.ts';
import { type BenchQueries, queriesFor } from './queries.ts';
import { recombine } from './recombine.ts';
import type { Place } from './searchPage.ts';
import { coldTable, contentLine, enteredTable, sameLine, sizeTable } from './searchTables.ts';

export interface SearchBenchOptions {
  /** The built site, whose search page is used. */
  readonly dist: string;
  /** Where the browser lies. */
  readonly browser: string;
  /** Articles in the index. */
  readonly pages: number;
  /** How often each figure is taken. */
  readonly runs: number;
  /** What is searched; all that readers may search by if not said. */
  readonly queries?: typeof queriesFor;
}

/** Searches a site of many articles over http and from the disk, and tells of both side by side. */
export async function benchSearch(
  options: SearchBenchOptions,
  say: (done: string) => void,
): Promise<string[]> {
  const { queries = queriesFor } = options;
  const articles = recombine(options.pages);
  const records = searchRecords(importedBriefing(articles));
  say(`${options.pages} articles put together and read`);
  const folder = await mkdtemp(join(tmpdir(), 'on-the-record-search-'));
  const server = createServer(siteHandler(folder));
  try {
    await writeBenchSite(options.dist, records, folder);
    say('indexed');
    const port = await listen(server, 0, 'localhost');
    const places: readonly Place[] = [
      { name: 'http', url: `http://localhost:${port}/`, folder },
      { name: 'file://', url: `${pathToFileURL(folder).href}/`, folder },
    ];
    return [
      contentLine(
        articles.map(({ text }) => text),
        records.length,
      ),
      sizeTable(await weigh(join(folder, INDEX_FOLDER)), await weigh(join(folder, OFFLINE_FOLDER))),
      ...(await searchTables(options, places, queries(records), say)),
    ];
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
}

async function searchTables(
  { browser, runs }: SearchBenchOptions,
  places: readonly Place[],
  { timed, compared }: BenchQueries,
  say: (done: string) => void,
): Promise<string[]> {
  const { cold, later } = await measureCold(browser, places, timed, runs);
  say('searched, cold');
  const first = await measureFirst(browser, places, timed[0], runs);
  say('searched on an open page');
  const differing = await differences(browser, places, compared);
  return [coldTable(cold), enteredTable([...first, ...later]), sameLine(compared.length, differing)];
}
