import assert from 'node:assert/strict';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { FIRST_BRIEFING } from '../firstBriefing.ts';
import { type Ran, run, withFolder } from './run.ts';

interface Copy {
  /** Runs the command on the copy, with a text on standard input. */
  readonly create: (args: readonly string[], input?: string) => Promise<Ran>;
  readonly file: (name: string) => Promise<string>;
  readonly content: string;
}

/** A copy of the content, for a test to add to. */
async function withCopy(use: (copy: Copy) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const content = path.join(folder, 'content');
    await cp(FIRST_BRIEFING, content, { recursive: true });
    await use({
      content,
      create: (args, input = '') => run('new', args, { content, input }),
      file: (name) => readFile(path.join(content, name), 'utf8'),
    });
  });
}

const SHERMAN = [
  ...['speaker', '--name', 'Wendy  Sherman', '--kind', 'person', '--role', 'Deputy Secretary of State'],
  ...['--side', 'United States', '--alias', 'Sherman'],
];

const MEETING = [
  ...[
    'event',
    '--title',
    'Talks: a third round',
    '--date',
    '2022-02~',
    '--status',
    'planned',
    '--place',
    'Vienna',
  ],
  ...['--certainty', 'implied', '--side', 'Russia', '--side', 'United States'],
];

test('writes a speaker and an event that pass the check, and says what comes next', () =>
  withCopy(async ({ create, file, content }) => {
    const speaker = await create(SHERMAN);
    assert.deepEqual([speaker.code, speaker.err], [0, '']);
    assert.match(
      speaker.out,
      /content\/speakers\/wendy-sherman\.md\nNext: mark the words that name this speaker, `:speaker\[…\]\{is=wendy-sherman\}`, and give quotes `by=wendy-sherman`\. Then: `npm run check`\.\n$/,
    );
    assert.equal(
      await file('speakers/wendy-sherman.md'),
      `---
name: Wendy Sherman
kind: person
roles:
  - title: Deputy Secretary of State
side: United States
aliases:
  - Sherman
---
`,
    );
    const event = await create(MEETING);
    assert.deepEqual([event.code, event.err], [0, '']);
    assert.equal(
      await file('events/talks-a-third-round.md'),
      `---
title: "Talks: a third round"
date: 2022-02~
certainty: implied
status: planned
place: Vienna
sides:
  - Russia
  - United States
---
`,
    );
    assert.equal((await run('check', [], { content })).code, 0);
  }));

test('never writes over a file, and tells another id', () =>
  withCopy(async ({ create, file }) => {
    const before = await file('speakers/ned-price.md');
    const { code, out, err } = await create(['speaker', '--name', 'Ned Price', '--kind', 'person']);
    assert.deepEqual(
      { code, out, err },
      {
        code: 1,
        out: '',
        err: 'new: Unexpected id `ned-price`: content/speakers/ned-price.md exists already. For another of that name, give --id ned-price-2\n',
      },
    );
    assert.equal(await file('speakers/ned-price.md'), before);
    const second = await create([
      'speaker',
      '--name',
      'NED PRICE',
      '--kind',
      'person',
      '--id',
      'ned-price-2',
    ]);
    assert.equal(second.code, 0);
    assert.equal(second.err, 'new: “NED PRICE” may be there already: content/speakers/ned-price.md\n');
  }));

test('an unnamed source belongs to an article, and is alike only to one of the same', () =>
  withCopy(async ({ create, file }) => {
    const official = [
      'speaker',
      '--name',
      'a European official',
      '--kind',
      'unnamed',
      '--id',
      'second-official',
    ];
    const { err } = await create([...official, '--article', 'us-russia-talks']);
    assert.equal(
      err,
      'new: “a European official” may be there already: content/speakers/european-official.md\n',
    );
    assert.match(await file('speakers/second-official.md'), /\narticles:\n {2}- us-russia-talks\n---\n$/);
    assert.match(
      (await create([...official, '--article', 'us-rusia-talks'])).err,
      /^new: --article: Unexpected `us-rusia-talks`: there is none in content\/articles\/\. Did you mean `us-russia-talks`\?\n$/,
    );
  }));

/** What is given, and how what is said of it begins. */
const WRONG: readonly (readonly [args: readonly string[], says: string])[] = [
  [[], 'Usage: npm run new -- speaker|event|article [options]\n'],
  [
    ['speker'],
    'new: Unexpected `speker`, expected one of `speaker`, `event`, `article`. Did you mean `speaker`?\n',
  ],
  [
    ['event', '--title', 'A vote', '--date', ' '],
    'new: --date and --status are missing\n\nUsage: npm run new -- event --title WORDS',
  ],
  [
    ['event', '--title', 'A vote', '--date', '2022-02-30', '--status', 'planned'],
    'new: --date: Unexpected date `2022-02-30`, expected EDTF level 1, such as `2022-01-10` or `2022-01`\n',
  ],
  [
    ['speaker', 'Anna Brandt'],
    'new: Unexpected `Anna Brandt` without an option before it, expected `--name "Anna Brandt"`\n',
  ],
  [
    ['speaker', '--name', 'Anna', 'Brandt'],
    'new: Unexpected `Brandt`: put words that belong together between quotation marks, `--name "Anna Brandt"`\n',
  ],
  [
    ['article'],
    'new: the source text’s file, --published and --publisher are missing\n\nUsage: npm run new -- article',
  ],
];

test('says what is missing or wrong, and writes nothing', () =>
  withCopy(async ({ create, content }) => {
    const before = (await readdir(content, { recursive: true })).sort();
    const said = await Promise.all(WRONG.map(([args]) => create(args)));
    for (const [i, [args, says]] of WRONG.entries()) {
      assert.deepEqual([said[i]?.code, said[i]?.out], [1, ''], args.join(' '));
      assert.equal(said[i]?.err.slice(0, says.length), says);
    }
    assert.deepEqual((await readdir(content, { recursive: true })).sort(), before);
  }));

const TEXT = '“We will rebuild the bridge,” Mayor Ida Holm said Monday.\n';
const ADDRESS = 'https://example.org/bridge';
const OPTIONS = [
  '--published',
  '2024-05-14',
  '--publisher',
  'Tidewater Post',
  '--title',
  'A bridge',
  '--url',
  ADDRESS,
];

test('makes of a text an article as an import does, a draft that passes the check, and of the same text no second', () =>
  withCopy(async ({ create, file, content }) => {
    const source = path.join(content, '..', 'in.txt');
    await writeFile(source, TEXT);
    const { code, out, err } = await create(['article', source, ...OPTIONS]);
    assert.deepEqual([code, err], [0, '']);
    assert.match(
      out,
      /→ content\/articles\/a-bridge\.md\n {2}1 statement.*\n {2}speaker ida-holm\nIt is a draft\. Next: /,
    );
    assert.match(await file('articles/a-bridge.md'), /^rights: excerpt\nstatus: draft$/m);
    assert.equal(await file('sources/2024-05-14-a-bridge.txt'), TEXT);
    assert.equal((await run('check', [], { content })).code, 0);
    const again = await create(['article', '-', ...OPTIONS], TEXT);
    assert.deepEqual(again, {
      code: 1,
      out: '',
      err: 'new: Unexpected source, content/articles/a-bridge.md is made from it already\n',
    });
    const revised = await create(['article', '-', ...OPTIONS], TEXT.replace('Monday', 'Tuesday'));
    assert.deepEqual(revised, {
      code: 1,
      out: '',
      err: 'new: Unexpected revision of content/articles/a-bridge.md, expected another article: `npm run import` merges it\n',
    });
  }));
