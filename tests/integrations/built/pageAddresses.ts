import assert from 'node:assert/strict';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { publishedBriefing } from '#briefing/publishedBriefing.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { filesBelow } from '#integrations/filesBelow.ts';
import { formerPages } from '#site/formerPages.ts';
import { pageAddresses } from '#site/pageAddresses.ts';

/** Whether the lists of addresses, of what is in the record and of what was, have that of each page built from some content, and no other. */
export async function testPageAddresses(root: string, content: string): Promise<void> {
  const built = [...(await filesBelow(root))].filter((file) => /(^|\/)index\.html$/.test(file));
  const briefing = publishedBriefing(readContent(await readContentFiles(content)));
  assert.deepEqual(
    [...pageAddresses(briefing), ...formerPages(briefing).map(({ path }) => path)].toSorted(),
    built.map((file) => `/${file.slice(0, -10)}`).toSorted(),
  );
}
