import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import sirv from 'sirv';
import { listen } from '#cli/serve/listen.ts';
import { writeOfflineSearch } from '#integrations/offlineSearch.ts';
import { writeIndex } from '#integrations/searchIndex.ts';
import { INDEX_FOLDER, OFFLINE_FOLDER } from '#site/search/searchFolders.ts';
import { manyRecords } from '../integrations/searchRecord.ts';
import { DIST } from './dist.ts';
import { settled } from './settled.ts';
import { test } from './site.ts';

/** Finds nothing, and the search without words or choices shows nothing; every other finds something. */
const NOTHING = '?q=xyzzy';

const SEARCHES = [
  '',
  '?q=europe',
  '?q=russia+talks',
  '?q="two+tracks"',
  '?q=alliance&kind=statement',
  '?q=europe&order=latest',
  '?q=security&named=Unnamed',
  '?q=talks&from=2021-12-20&to=2022-01-20',
  NOTHING,
];

test('a search from a disk shows what it shows over http', async ({ page, siteUrl }) => {
  test.slow();
  for (const search of SEARCHES) {
    const [online, offline] = [
      await shown(page, process.env.ROOT_URL ?? '', search),
      await shown(page, siteUrl, search),
    ];
    expect(offline, search).toEqual(online);
    expect(offline.results.length > 0, search).toBe(search !== '' && search !== NOTHING);
  }
});

/** Searches whose answers lie in several chunks of an index of many records, and in several packs. */
const LARGE_SEARCHES = [
  '?q=harbour',
  '?q=cafe',
  '?q="statement+77"',
  '?q="harbour+council"&kind=event&order=latest',
  '?q=statement&who=speaker-3&day=Inferred',
  '?from=2021-12-05&to=2021-12-06&order=earliest',
];

test('so it does in an index of many records', async ({ page }) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  const server = createServer(sirv(folder, { dev: true }));
  try {
    await cp(DIST, folder, { recursive: true });
    for (const part of [INDEX_FOLDER, OFFLINE_FOLDER]) await rm(join(folder, part), { recursive: true });
    await writeIndex(manyRecords(900), join(folder, INDEX_FOLDER));
    await writeOfflineSearch(join(folder, INDEX_FOLDER), join(folder, OFFLINE_FOLDER));
    const online = `http://localhost:${await listen(server, 0, 'localhost')}/`;
    for (const search of LARGE_SEARCHES) {
      const offline = await shown(page, `${pathToFileURL(folder)}/`, search);
      expect(offline, search).toEqual(await shown(page, online, search));
      expect(offline.results, search).not.toEqual([]);
    }
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
});

/** How often further results are asked for. */
const FURTHER = 2;

/** What a search shows: count, choices, and results with their links, which are told from the site's root. */
async function shown(page: Page, siteUrl: string, search: string) {
  await page.goto(`${siteUrl}search/index.html${search}`);
  const count = page.getByRole('main').getByRole('status');
  await expect(count).toHaveText(/result|Nothing found|Type a word/);
  const results = page.getByRole('region', { name: 'Results' });
  await settled(page);
  const more = page.getByRole('button', { name: /^Show \d+ more/ });
  for (let times = 0; times < FURTHER && (await more.isVisible()); times++) {
    const before = await results.getByRole('listitem').count();
    await more.click();
    await expect(results.getByRole('listitem').nth(before)).toBeVisible();
  }
  return page.getByRole('main').evaluate(markupOf);
}

/** Runs in the page. */
function markupOf(main: HTMLElement) {
  const root = new URL('..', location.href).href;
  for (const link of main.querySelectorAll('a')) link.setAttribute('href', link.href.replace(root, '/'));
  return {
    count: main.querySelector('[role="status"]')?.textContent,
    choices: main.querySelector('[data-facets]')?.innerHTML,
    results: Array.from(main.querySelectorAll('[data-results] > *'), (result) => result.innerHTML),
  };
}
