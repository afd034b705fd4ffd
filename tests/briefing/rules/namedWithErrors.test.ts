import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { FIXTURE, faultsOf } from '../content.ts';

/** The faults of the event of the fixture, told for a day that its article does not give, beside a second article. */
async function faultsBeside(text: string | null): Promise<string[]> {
  const content = await readContentFiles(FIXTURE);
  const [article] = content.articles;
  const second = text === null ? [] : [new VFile({ path: 'articles/second.md', value: text })];
  const value = '---\ntitle: Council vote on the harbour\ndate: 2024-05-28\nstatus: reported\n---\n';
  const event = new VFile({ path: 'events/harbour-vote.md', value });
  const read = readContent({ ...content, articles: article ? [article, ...second] : [], events: [event] });
  return faultsOf({ ...read, files: read.files.filter(({ path }) => path === event.path) });
}

const naming = (words: string): string =>
  `---\ntitle: Later\npublished: 2024-05-29\nsource:\n  publisher: Post\n  text: sources/missing.txt\n  sha256: ${'a'.repeat(64)}\nrights: excerpt\nstatus: draft\n---\n\n${words}\n`;

const BOTH = ['3:7 unstated-day', '4:9 reported-ahead'];

test('finds a day that no article gives where all articles that name the event are sound', async () => {
  assert.deepEqual((await faultsBeside(null)).sort(), BOTH);
  assert.deepEqual((await faultsBeside(naming('Another matter.'))).sort(), BOTH);
});

test('does not say so of an event that an article with errors names: it may give the day', async () => {
  const words = 'The :event[vote]{is=harbour-vote} of :date[May 28]{is=2024-05-28} is over.';
  assert.deepEqual(await faultsBeside(naming(words)), []);
});

test('nor where the marks of an article cannot be read', async () => {
  assert.deepEqual(await faultsBeside('---\ntitle: [\n---\n'), []);
});
