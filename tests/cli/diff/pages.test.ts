import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import type { Comparison } from '#changes/changes.ts';
import { ADDRESSES } from '#site/addresses.ts';
import { builtSite } from '../../integrations/builtSite.ts';
import { changeFiles } from './changeFiles.ts';
import { diff, readCase, withContent } from './content.ts';

/** Pages that show the whole record: the diff says of all of them together that they are made anew. */
const OF_THE_WHOLE: readonly string[] = [
  ADDRESSES.home,
  ADDRESSES.timeline,
  ADDRESSES.speakers,
  ADDRESSES.search,
  ADDRESSES.about,
];

/** What stands in `<main>` on each page of a built site, by its address, pages of the whole record apart. */
async function mainsOf(site: string): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(site, { recursive: true })).filter(
    (file) => path.basename(file) === 'index.html',
  );
  const mains = await Promise.all(
    files.map(async (file): Promise<[string, string]> => {
      const html = await readFile(path.join(site, file), 'utf8');
      const address = `/${file
        .split(path.sep)
        .slice(0, -1)
        .map((name) => `${name}/`)
        .join('')}`;
      return [address, /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''];
    }),
  );
  return new Map(mains.filter(([address]) => !OF_THE_WHOLE.includes(address)));
}

test('the pages that it names are those that a build makes otherwise, no more and no fewer', async (context) => {
  const { before, after } = await readCase(path.join(import.meta.dirname, 'pages.yaml'));
  await withContent(before, async ({ content }) => {
    const was = await mainsOf(await builtSite(context, { content }));
    await changeFiles(content, after);
    const { out } = await diff(content, '--format=json');
    const is = await mainsOf(await builtSite(context, { content }));
    const { changes }: Comparison = JSON.parse(out);
    const { changed, touched, added, gone } = changes.pages;
    const differing = [...is.keys()].filter(
      (address) => was.has(address) && was.get(address) !== is.get(address),
    );
    assert.deepEqual([...changed, ...touched].sort(), differing.sort());
    assert.deepEqual(added, [...is.keys()].filter((address) => !was.has(address)).sort());
    assert.deepEqual(gone, [...was.keys()].filter((address) => !is.has(address)).sort());
    // The case is broad enough to tell.
    for (const pages of [changed, touched, added, gone]) assert.ok(pages.length > 0);
  });
});
