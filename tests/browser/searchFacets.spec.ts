import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import sirv from 'sirv';
import { listen } from '#cli/serve/listen.ts';
import { writeIndex } from '#integrations/searchIndex.ts';
import { INDEX_FOLDER } from '#site/search/searchFolders.ts';
import { manyRecords } from '../integrations/searchRecord.ts';
import { DIST } from './dist.ts';
import { test } from './site.ts';

/** Eight records an article. */
const RECORDS = 96;

test('of many articles the first are offered, the others unfold, and each narrows the results', async ({
  page,
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  const server = createServer(sirv(folder, { dev: true }));
  try {
    await cp(DIST, folder, { recursive: true });
    await rm(join(folder, INDEX_FOLDER), { recursive: true });
    await writeIndex(manyRecords(RECORDS), join(folder, INDEX_FOLDER));
    const site = `http://localhost:${await listen(server, 0, 'localhost')}/`;
    await page.goto(`${site}search/index.html?q=harbour`);
    const articles = page.getByRole('group', { name: 'Article' });
    await expect(articles.getByRole('checkbox')).toHaveCount(8);
    await articles.getByText('4 more').click();
    await expect(articles.getByRole('checkbox')).toHaveCount(12);
    await articles.getByRole('checkbox', { name: 'Harbour 7 8' }).check();
    await expect(page).toHaveURL(/\?q=harbour&article=harbour-7$/);
    await expect(page.getByRole('main').getByRole('status')).toContainText('8 results for “harbour”');
    await expect(page.getByRole('region', { name: 'Results' }).getByRole('listitem')).toHaveCount(8);
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
});

test('the one article of a briefing is no choice', async ({ page, visit }) => {
  await visit('search/index.html?q=europe');
  await expect(page.getByRole('group', { name: 'Kind' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Article' })).toHaveCount(0);
});
