import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { publishedBriefing } from '#briefing/publishedBriefing.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { compareRecords } from '#changes/compareRecords.ts';
import { pageViews } from '#changes/pages/pageViews.ts';
import type { Side } from '#changes/side.ts';
import { ADDRESSES } from '#site/addresses.ts';
import { pageAddresses } from '#site/pageAddresses.ts';
import { FIRST_BRIEFING } from '../firstBriefing.ts';

const CONTENTS = [FIRST_BRIEFING, 'tests/briefing/fixtures/content', 'tests/cli/diff/content'];

async function sideOf(content: string): Promise<Side> {
  const read = readContent(await readContentFiles(path.resolve(content)));
  return { ...read, published: publishedBriefing(read), unread: new Set() };
}

const NOTHING = { articles: [], statements: [], speakers: [], events: [] };

for (const content of CONTENTS) {
  test(`${content} beside itself, read a second time: nothing changes`, async () => {
    const changes = compareRecords({ before: await sideOf(content), after: await sideOf(content) });
    assert.deepEqual(changes, {
      published: NOTHING,
      drafts: NOTHING,
      redirects: { removed: [], added: [] },
      pages: { changed: [], touched: [], added: [], gone: [], unredirected: [] },
    });
  });

  test(`${content}: each page that stands for one thing is looked at`, async () => {
    const { published } = await sideOf(content);
    const { corrections: _, ...ofTheWhole } = ADDRESSES;
    const whole: readonly string[] = Object.values(ofTheWhole);
    assert.deepEqual(
      pageViews(published)
        .map(({ address }) => address)
        .sort(),
      pageAddresses(published)
        .filter((address) => !whole.includes(address))
        .sort(),
    );
  });
}

test('what one change adds, the change back takes away', async () => {
  const [one, other] = [await sideOf('tests/cli/diff/content'), await sideOf(FIRST_BRIEFING)];
  const there = compareRecords({ before: one, after: other });
  const back = compareRecords({ before: other, after: one });
  assert.deepEqual(there.pages.added, back.pages.gone);
  assert.deepEqual(there.pages.gone, back.pages.added);
  assert.deepEqual(
    there.published.articles.filter(({ become }) => become === 'new').map(({ slug }) => slug),
    back.published.articles.filter(({ become }) => become === 'gone').map(({ slug }) => slug),
  );
});
