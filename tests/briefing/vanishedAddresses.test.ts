import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { vanishedAddresses } from '#briefing/rules/vanishedAddresses.ts';
import { fixOf } from '#markdown/problems.ts';
import { FIXTURE } from './content.ts';

/** Words of a file, and what is written in their place; `to` alone where the file is not there. */
type Change = readonly [file: string, from: string, to: string];

const ARTICLE = 'articles/harbour.md';

/** The fixture with other texts; a file that becomes empty is taken away, one that is not there is made. */
async function contentWith(changes: readonly Change[], renamed: Readonly<Record<string, string>> = {}) {
  const content = await readContentFiles(FIXTURE);
  const anew = (folder: string) => (file: VFile) => {
    const path = `${folder}/${file.basename}`;
    let value = String(file);
    for (const [name, from, to] of changes) {
      if (name !== path) continue;
      if (!value.includes(from)) throw new Error(`${name} does not hold “${from}”`);
      value = value.replaceAll(from, to);
    }
    return new VFile({ path: renamed[path] ?? path, value });
  };
  const redirects = changes.find(([name]) => name === 'redirects.yaml')?.[2] ?? '';
  return {
    articles: content.articles.map(anew('articles')),
    speakers: content.speakers.map(anew('speakers')),
    events: content.events.map(anew('events')),
    sources: content.sources,
    unread: [],
    redirects: new VFile({ path: 'redirects.yaml', value: redirects }),
  };
}

interface Compared {
  /** Of what is there now. */
  readonly changes?: readonly Change[];
  readonly renamed?: Readonly<Record<string, string>>;
  /** Of what there was. */
  readonly before?: readonly Change[];
}

/** The losses found: where, what was lost, how it is mended, and what is then written. */
async function lossesOf({ changes = [], renamed = {}, before = [] }: Compared): Promise<Loss[]> {
  const files = await contentWith(changes, renamed);
  const content = readContent(files);
  const own = content.files.flatMap((file) => file.messages.splice(0));
  vanishedAddresses(content, files, {
    files: await contentWith(before),
    name: 'main',
    today: '2024-06-01',
  });
  const found = content.files.flatMap((file) =>
    file.messages.map((message) => ({
      at: `${file.path}:${message.line ?? '-'}:${message.column ?? '-'}`,
      says: message.reason,
      mend: message.note ?? '',
      writes: fixOf(message).map(({ text }) => text),
    })),
  );
  assert.deepEqual(own.filter(({ fatal }) => fatal).map(String), []);
  return found;
}

interface Loss {
  readonly at: string;
  readonly says: string;
  readonly mend: string;
  readonly writes: readonly string[];
}

const HEAD = '# Addresses that were public, and what became of them.\n';

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
    mend: 'Did you mean `quotes/lund-sale`, the same words? Then add to redirects.yaml: `{from: quotes/lund-ferries, to: quotes/lund-sale}`.',
    writes: [`${HEAD}- from: quotes/lund-ferries\n  to: quotes/lund-sale\n`],
  });
});

test('several entries begin the file once', async () => {
  const losses = await lossesOf({
    changes: [
      [ARTICLE, 'lund-ferries', 'lund-sale'],
      [ARTICLE, 'official-goodbye', 'official-adieu'],
    ],
  });
  assert.deepEqual(
    losses.map(({ writes }) => writes.join('')),
    [
      `${HEAD}- from: quotes/lund-ferries\n  to: quotes/lund-sale\n`,
      '- from: quotes/official-goodbye\n  to: quotes/official-adieu\n',
    ],
  );
});

test('an entry comes after those that are there, on a line of its own', async () => {
  const [loss] = await lossesOf({
    changes: [
      [ARTICLE, 'lund-ferries', 'lund-sale'],
      ['redirects.yaml', '', '- from: quotes/a\n  to: articles/harbour'],
    ],
  });
  assert.deepEqual(loss?.writes, ['\n- from: quotes/lund-ferries\n  to: quotes/lund-sale\n']);
});

test('a list that is not one of lines is left to the editor', async () => {
  const [loss] = await lossesOf({
    changes: [
      [ARTICLE, 'lund-ferries', 'lund-sale'],
      ['redirects.yaml', '', '[{from: quotes/a, to: articles/harbour}]\n'],
    ],
  });
  assert.deepEqual(loss?.writes, []);
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
    'Give it back its id, or add to redirects.yaml where it leads now: `{from: quotes/official-goodbye, to: …}`, ' +
      'or that it was taken out of the record: `{from: quotes/official-goodbye, gone: 2024-06-01, why: …, article: harbour}`.',
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

test('an entry that was taken out of the file is missed', async () => {
  const [loss, ...more] = await lossesOf({
    before: [['redirects.yaml', '', '- from: quotes/a\n  to: articles/harbour\n']],
  });
  assert.deepEqual(more, []);
  assert.match(loss?.says ?? '', /`quotes\/a`.* an entry that says what became of it \(redirects\.yaml:1\)/);
  assert.deepEqual(loss?.writes, [`${HEAD}- from: quotes/a\n  to: articles/harbour\n`]);
});

test('what an entry tells of has not vanished', async () => {
  const entry = '- from: quotes/lund-ferries\n  to: quotes/lund-sale\n';
  const changes: Change[] = [
    [ARTICLE, 'lund-ferries', 'lund-sale'],
    ['redirects.yaml', '', entry],
  ];
  assert.deepEqual(await lossesOf({ changes }), []);
});

test('what stands in a file with faults has not vanished', async () => {
  const files = await contentWith([[ARTICLE, 'said=2024-05-13', 'said=2024-05-32']]);
  const content = readContent(files);
  const before = content.files.flatMap((file) => file.messages).length;
  vanishedAddresses(content, files, { files: await contentWith([]), name: 'main', today: '2024-06-01' });
  assert.equal(content.files.flatMap((file) => file.messages).length, before);
});

test('an entry to be put back is shown as YAML that says the same, whatever its words', async () => {
  const why = 'Taken out: “a, b”, and {c}.';
  const [loss] = await lossesOf({
    before: [['redirects.yaml', '', `- from: quotes/a\n  gone: 2024-06-01\n  why: '${why}'\n`]],
  });
  const shown = /`(\{.*\})`/.exec(loss?.mend ?? '')?.[1] ?? '';
  assert.deepEqual(parse(shown), { from: 'quotes/a', gone: '2024-06-01', why });
});
