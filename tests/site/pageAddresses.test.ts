import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { publishedBriefing } from '#briefing/publishedBriefing.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { filesBelow } from '#integrations/filesBelow.ts';
import { pageAddresses } from '#site/pageAddresses.ts';
import { builtSite, CONTENT } from '../integrations/builtSite.ts';

test('has the address of each page that is built, and of no other', async (t) => {
  const files = await filesBelow(await builtSite(t));
  const built = [...files].filter((file) => /(^|\/)index\.html$/.test(file));
  const briefing = publishedBriefing(readContent(await readContentFiles(CONTENT)));
  assert.deepEqual(
    pageAddresses(briefing).toSorted(),
    built.map((file) => `/${file.slice(0, -10)}`).toSorted(),
  );
});
