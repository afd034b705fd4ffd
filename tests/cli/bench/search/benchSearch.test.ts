import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { benchSearch } from '#cli/bench/search/benchSearch.ts';
import { writeBenchSite } from '#cli/bench/search/benchSite.ts';
import { differences } from '#cli/bench/search/measure.ts';
import type { Place } from '#cli/bench/search/searchPage.ts';
import { findBrowser } from '#cli/findBrowser.ts';
import type { SearchRecord } from '#site/searchShape.ts';
import { builtSite } from '../../../integrations/builtSite.ts';
import { folderOf } from '../../../integrations/site.ts';

const browser = findBrowser() ?? '';
const needsBrowser = { skip: browser === '' };

const RECORD: SearchRecord = {
  url: '/articles/harbour/#low-tide',
  content: 'The harbour stays shut.',
  language: 'en',
  meta: { title: 'Ada Lowe' },
  filters: { kind: ['Statement'], who: [], named: [], speaker: [], day: ['None given'], on: [] },
  sort: { earliest: '9999', latest: '0000' },
};

test(
  'the search is timed over http and from the disk, and shows the same in both',
  needsBrowser,
  async (t) => {
    const dist = await builtSite(t);
    const said: string[] = [];
    const printed = await benchSearch({ dist, browser, pages: 15, runs: 1 }, (done) => said.push(done));
    const all = printed.join('\n');
    assert.match(all, /^search over 15 articles /);
    assert.match(all, /^copy for the disk +\d+ +\d+ +[\d.]+ [≤>] 1\.4$/m);
    assert.match(all, /^a rare word +\d+ +\d+ +[1-9]\d* +[1-9]\d* +\d+ [≤>] 500 +\d+ +[1-9]\d* +[1-9]\d*$/m);
    assert.match(all, /^a later search +\d+ +\d+ +\d+ +\d+$/m);
    assert.match(all, /^13 of 13 searches show the same/m);
    assert.doesNotMatch(all, /NaN|undefined/);
    for (const line of all.split('\n')) assert.ok(line.length <= 100, line);
    assert.equal(said.length, 4);
  },
);

test('a search that shows something else in one place is named', needsBrowser, async (t) => {
  const dist = await builtSite(t);
  const place = async (title: string): Promise<Place> => {
    const folder = join(await folderOf(t, {}), 'site');
    await writeBenchSite(dist, [RECORD, { ...RECORD, content: 'Low tide.', meta: { title } }], folder);
    return { name: 'file://', url: `${pathToFileURL(folder).href}/`, folder };
  };
  const queries = [
    { name: 'harbour', params: 'q=harbour' },
    { name: 'tide', params: 'q=tide' },
  ];
  const places = [await place('Ada Lowe'), await place('Ida Lowe')];
  assert.deepEqual(await differences(browser, places, queries), ['tide']);
});
