import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { benchSearch } from '#cli/bench/search/benchSearch.ts';
import { writeBenchSite } from '#cli/bench/search/benchSite.ts';
import { differences } from '#cli/bench/search/measure.ts';
import { queriesFor } from '#cli/bench/search/queries.ts';
import type { Place } from '#cli/bench/search/searchPage.ts';
import { RECORD } from '../integrations/searchRecord.ts';
import { DIST } from './dist.ts';
import { findBrowser } from './findBrowser.ts';
import { test } from './site.ts';

/** The rare word, and two more that are compared: all of them are many browsers to start. */
const fewQueries: typeof queriesFor = (records) => {
  const { timed, compared } = queriesFor(records);
  return { timed: [timed[0]], compared: compared.slice(0, 3) };
};

test('the search is timed over http and from the disk, and shows the same in both', async () => {
  test.slow();
  const said: string[] = [];
  const options = { dist: DIST, browser: findBrowser(), pages: 15, runs: 1, queries: fewQueries };
  const printed = await benchSearch(options, (done) => said.push(done));
  const all = printed.join('\n');
  expect(all).toMatch(/^search over 15 articles /);
  expect(all).toMatch(/^copy for the disk +\d+ +\d+ +[\d.]+ [≤>] 1\.4$/m);
  expect(all).toMatch(/^a rare word +\d+ +\d+ +[1-9]\d* +[1-9]\d* +\d+ [≤>] 500 +\d+ +[1-9]\d* +[1-9]\d*$/m);
  expect(all).toMatch(/^a later search +\d+ +\d+ +\d+ +\d+$/m);
  expect(all).toMatch(/^3 of 3 searches show the same/m);
  expect(all).not.toMatch(/NaN|undefined/);
  for (const line of all.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
  expect(said).toHaveLength(4);
});

test('a search that shows something else in one place is named', async () => {
  const place = async (title: string): Promise<Place> => {
    const folder = test.info().outputPath(title);
    await writeBenchSite(DIST, [RECORD, { ...RECORD, content: 'Low tide.', meta: { title } }], folder);
    return { name: 'file://', url: `${pathToFileURL(folder).href}/`, folder };
  };
  const queries = [
    { name: 'harbour', params: 'q=harbour' },
    { name: 'tide', params: 'q=tide' },
  ];
  const places = [await place('Ada Lowe'), await place('Ida Lowe')];
  expect(await differences(findBrowser(), places, queries)).toEqual(['tide']);
});
