import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '#briefing/readBriefing.ts';
import { vanishedAddresses } from '#briefing/rules/vanishedAddresses.ts';
import { ARTICLE, type Change, contentWith, HEAD, lossesOf } from './losses.ts';

test('where nothing vanished nothing is said', async () => {
  assert.deepEqual(await lossesOf({}), []);
});

test('a statement under another id: points to it, and writes the redirect', async () => {
  const [loss, ...more] = await lossesOf({ changes: [[ARTICLE, 'lund-ferries', 'lund-sale']] });
  assert.deepEqual(more, []);
  assert.deepEqual(loss, {
    at: 'articles/harbour.md:15:41',
    says:
      'Unexpected loss of the public address `quotes/lund-ferries`, expected its page or a redirect: ' +
      'at main it was “We will not sell the ferries,” … “Not this year, not next.” (articles/harbour.md:15)',
    mend: 'Did you mean `quotes/lund-sale`, the same words? Then make the file redirects.yaml and write\n- from: quotes/lund-ferries\n  to: quotes/lund-sale',
    writes: [`${HEAD}- from: quotes/lund-ferries\n  to: quotes/lund-sale\n`],
  });
});

test('a statement that became a passage of another leads there', async () => {
  const split: Change = [ARTICLE, '{of=lund-ferries}\n\n', '{#lund-next by=maren-lund said=2024-05-13}\n\n'];
  const [loss] = await lossesOf({ before: [split] });
  assert.match(loss?.mend ?? '', /Did you mean `quotes\/lund-ferries`, the same words\?/);
});

test('a statement that was taken out: says how to tell so, with the day and the article', async () => {
  const [loss, ...more] = await lossesOf({
    changes: [
      [
        ARTICLE,
        ':quote[“a slow goodbye.”]{#official-goodbye by=union-official partial}',
        '“a slow goodbye.”',
      ],
      [ARTICLE, ':cue[called]{of=official-goodbye}', 'called'],
      [ARTICLE, ':::note{on=official-goodbye}', ':::note{on=lund-ferries}'],
    ],
  });
  assert.deepEqual(more, []);
  assert.deepEqual([loss?.at, loss?.writes], ['redirects.yaml:-:-', []]);
  assert.equal(
    loss?.mend,
    `Give it back its id. Or, where it leads elsewhere now, make the file redirects.yaml and write
- from: quotes/official-goodbye
  to: …
or, where it was taken out of the record, with the reason in a sentence,
- from: quotes/official-goodbye
  gone: 2024-06-01
  why: …
  article: harbour`,
  );
});

test('an article under another name: the same source tells where it is', async () => {
  const losses = await lossesOf({
    renamed: { [ARTICLE]: 'articles/port.md' },
    changes: [['speakers/union-official.md', '- harbour', '- port']],
  });
  assert.deepEqual(
    losses.map(({ at, writes }) => [at, writes.join('').replace(HEAD, '')]),
    [['articles/port.md:-:-', '- from: articles/harbour\n  to: articles/port\n']],
  );
});

test('a speaker and an event under other ids: the same name and title tell who and what they are', async () => {
  const losses = await lossesOf({
    renamed: {
      'speakers/maren-lund.md': 'speakers/lund.md',
      'events/harbour-vote.md': 'events/vote.md',
    },
    changes: [
      [ARTICLE, 'by=maren-lund', 'by=lund'],
      [ARTICLE, 'is=maren-lund', 'is=lund'],
      [ARTICLE, 'is=harbour-vote', 'is=vote'],
    ],
  });
  assert.deepEqual(
    losses.map(({ at, writes }) => [at, writes.join('').replace(HEAD, '')]),
    [
      ['speakers/lund.md:-:-', '- from: speakers/maren-lund\n  to: speakers/lund\n'],
      ['events/vote.md:-:-', '- from: events/harbour-vote\n  to: events/vote\n'],
    ],
  );
});

const WITHDRAWN: Change = [ARTICLE, 'status: published', 'status: draft'];

test('an article that is a draft again: one loss, until it is told what became of it', async () => {
  const [loss, ...more] = await lossesOf({ changes: [WITHDRAWN] });
  assert.deepEqual(more, []);
  assert.equal(loss?.at, 'articles/harbour.md:10:9');
  assert.match(loss?.says ?? '', /loss of the public address `articles\/harbour`, and of 5 more with it/);
});

test('what vanished with an article that is told to be gone can be told the same', async () => {
  const gone = '- from: articles/harbour\n  gone: 2024-06-01\n  why: It was never printed.\n';
  const losses = await lossesOf({ changes: [WITHDRAWN, ['redirects.yaml', '', gone]] });
  assert.deepEqual(losses.map(({ writes }) => writes.join('').split('\n')[0]).sort(), [
    '- from: events/harbour-vote',
    '- from: quotes/lund-ferries',
    '- from: quotes/official-goodbye',
    '- from: speakers/maren-lund',
    '- from: speakers/union-official',
  ]);
  for (const { writes } of losses)
    assert.match(writes.join(''), /\n {2}gone: 2024-06-01\n {2}why: It was never printed\.\n$/);
});

test('drafts have no public addresses', async () => {
  const changes: Change[] = [WITHDRAWN, [ARTICLE, 'lund-ferries', 'lund-sale']];
  assert.deepEqual(await lossesOf({ before: [WITHDRAWN], changes }), []);
});

test('what stands in a file with faults has not vanished', async () => {
  const files = await contentWith([[ARTICLE, 'said=2024-05-13', 'said=2024-05-32']]);
  const content = readContent(files);
  const before = content.files.flatMap((file) => file.messages).length;
  vanishedAddresses(content, files, { files: await contentWith([]), name: 'main', today: '2024-06-01' });
  assert.equal(content.files.flatMap((file) => file.messages).length, before);
});
