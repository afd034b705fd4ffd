import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { type ContentFiles, readContentFiles } from '#briefing/contentFiles.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { FIXTURE } from './content.ts';

const one = await readContentFiles(FIXTURE);

/** The fixture so many times over, each with ids of its own. */
function times(count: number): ContentFiles {
  const ids = /\b(?:harbour-vote|lund-ferries|official-goodbye|maren-lund|union-official)\b|- harbour$/gm;
  const copies = (files: readonly VFile[]) =>
    Array.from({ length: count }, (_, index) =>
      files.map(
        (file) =>
          new VFile({
            path: file.path.replace(/\.md$/, `-${index}.md`),
            value: String(file).replaceAll(ids, (id) => `${id}-${index}`),
          }),
      ),
    ).flat();
  return {
    ...one,
    articles: copies(one.articles),
    speakers: copies(one.speakers),
    events: copies(one.events),
    redirects: new VFile({ path: one.redirects.path, value: '' }),
  };
}

/** Milliseconds of the processor for one article among so many: the least of some runs, so that a busy machine does not count. */
function timeOfOne(count: number): number {
  const runs = Array.from({ length: 3 }, () => {
    const content = times(count);
    const before = process.cpuUsage();
    const { articles } = readContent(content);
    const { user, system } = process.cpuUsage(before);
    assert.equal(articles.length, count);
    return (user + system) / 1000;
  });
  return Math.min(...runs) / count;
}

test('a check takes no longer for an article of many than of few', () => {
  timeOfOne(20); // Once the code is warm.
  const [few, many] = [timeOfOne(20), timeOfOne(100)];
  assert.ok(many < 2 * few, `${many} ms for one of 100, ${few} ms for one of 20`);
});
