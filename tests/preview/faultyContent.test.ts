import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '#briefing/readBriefing.ts';
import { lastSound } from '#preview/content/lastSound.ts';
import { withStandIns } from '#preview/content/standIns.ts';
import { changedFiles } from './content.ts';

type Changes = Parameters<typeof changedFiles>[0];

async function read(changes: Changes = {}) {
  const files = await changedFiles(changes);
  const content = readContent(files);
  return { files, content, records: withStandIns(files, content) };
}

test('a speaker whose file cannot be read is called by the name in it', async () => {
  const { content, records } = await read({ 'speakers/maren-lund.md': ['kind: person', 'kind: persona'] });
  assert.equal(content.speakers.has('maren-lund'), false);
  assert.equal(records.speakers.get('maren-lund')?.name, 'Maren Lund');
  assert.equal(records.speakers.get('union-official'), content.speakers.get('union-official'));
});

test('one whose name cannot be read either is called by its id', async () => {
  const { records } = await read({ 'speakers/maren-lund.md': ['name: ', 'name: ['] });
  assert.equal(records.speakers.get('maren-lund')?.name, 'maren-lund');
});

test('an event whose file cannot be read keeps the day that it gives, inferred', async () => {
  const { records } = await read({ 'events/harbour-vote.md': ['status: ', 'status: un'] });
  const { date, certainty } = records.events.get('harbour-vote') ?? {};
  assert.deepEqual([date, certainty], ['2024-05-21', 'implied']);
});

test('one that gives none has that of the article that names it', async () => {
  const { records } = await read({ 'events/harbour-vote.md': ['date: 2024-05-21', 'date: soon'] });
  assert.equal(records.events.get('harbour-vote')?.date, '2024-05-14');
});

test('an article that has become faulty is as it was when it was last sound', async () => {
  const sound = await read();
  const faulty = await read({ 'articles/harbour.md': ['by=maren-lund said', 'by=marne-lund said'] });
  const articles = lastSound();
  const show = ({ files, content, records }: typeof sound) =>
    articles(files.articles, content.articles, records).map(({ slug, title }) => [slug, title]);
  assert.deepEqual(show(faulty), [], 'nothing is known of it yet');
  const before = show(sound);
  assert.deepEqual(show(faulty), before);
  const renamed = { ...faulty, records: { ...faulty.records, speakers: new Map() } };
  assert.deepEqual(show(renamed), [], 'it names a speaker who is no longer on file');
  assert.deepEqual(articles([], [], sound.records), [], 'its file is gone');
});
