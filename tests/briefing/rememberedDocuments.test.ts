import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOCUMENT_READERS, readContent } from '#briefing/readBriefing.ts';
import { rememberedDocuments, rememberedReaders } from '#briefing/rememberedDocuments.ts';
import { findingsOf } from '#briefing/report/findings.ts';
import { changedFiles } from '../preview/content.ts';

const ARTICLE = 'articles/harbour.md';

test('content read again, in whatever state it was before, is what it is when it is read for the first time', async () => {
  const readers = rememberedReaders();
  const states = [
    {},
    { [ARTICLE]: ['by=maren-lund said', 'by=marne-lund said'] },
    { [ARTICLE]: ['is=2024-05-21', 'is=2024-05-32'] },
    { 'speakers/maren-lund.md': ['kind: person', 'kind: persona'] },
    { 'events/harbour-vote.md': ['date: 2024-05-21', 'date: 2024-05-22'] },
    {},
  ] as const satisfies readonly Parameters<typeof changedFiles>[0][];
  for (const state of [...states, ...states.toReversed()]) {
    const again = readContent(await changedFiles(state), readers);
    const first = readContent(await changedFiles(state));
    assert.deepEqual(findingsOf(again.files), findingsOf(first.files));
    assert.deepEqual(again.articles, first.articles);
    assert.deepEqual([again.speakers, again.events], [first.speakers, first.events]);
  }
});

test('a file of the same text is read once', async () => {
  let reads = 0;
  const read = rememberedDocuments((file) => {
    reads += 1;
    return DOCUMENT_READERS.article(file);
  });
  for (let time = 0; time < 3; time++) for (const file of (await changedFiles()).articles) read(file);
  assert.equal(reads, (await changedFiles()).articles.length);
});
