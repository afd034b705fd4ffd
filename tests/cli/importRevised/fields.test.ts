import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { run, withFolder } from '../run.ts';

const WORDS = `The lock gate at Marsh End was lifted out with two cranes before the tide came in, and the basin behind it stood dry by the
evening. Boats that were to leave lay on the mud, and their crews walked ashore over planks that the keepers had put down for them. The
works in the next town, which made the gate, have no drawing of it any more, so that another one must be measured from the old.`;
const ADDRESS = 'https://tidewater.example/lock';

interface Page {
  readonly headline?: string;
  readonly byline?: string;
  readonly day?: string;
  readonly more?: string;
}

/** A saved page, as its publisher sends it. */
const page = ({ headline = 'A gate goes', byline = 'Ida Holm', day = '2024-05-14', more = '' }: Page) =>
  `<html lang="en"><head><title>${headline}</title><meta property="og:title" content="${headline}">
<meta name="author" content="${byline}"><meta property="article:published_time" content="${day}T08:00:00Z">
<meta property="og:site_name" content="Tidewater Post"><link rel="canonical" href="${ADDRESS}"></head>
<body><article><h1>${headline}</h1><p>${WORDS}</p><p>“We have no other gate,” said keeper Ann Marsh.</p>${more}</article></body></html>`;

const MORE = '<p>The council will look at it again next week, and the boats must wait until then.</p>';

interface Imported {
  readonly again: (page: string, ...args: string[]) => ReturnType<typeof run>;
  readonly article: () => Promise<string>;
}

async function withImported(use: (imported: Imported) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const content = path.join(folder, 'content');
    const file = path.join(folder, 'lock.html');
    const again = async (html: string, ...args: string[]) => {
      await writeFile(file, html);
      return run('import', [file, ...args], { content });
    };
    const { code, err } = await again(page({}), '--slug', 'lock');
    assert.deepEqual([code, err], [0, '']);
    await use({ again, article: () => readFile(path.join(content, 'articles/lock.md'), 'utf8') });
  });
}

test('takes over what a revised source says of itself, and says each', () =>
  withImported(async ({ again, article }) => {
    const former = await article();
    const { code, out } = await again(
      page({ headline: 'A gate goes: boats wait', byline: 'Per Lund', more: MORE }),
    );
    assert.equal(code, 0);
    assert.match(
      out,
      /the source’s headline is now “A gate goes: boats wait”, it was “A gate goes”: the article takes it over/,
    );
    assert.match(out, /the source’s byline is now “Per Lund”, it was “Ida Holm”: the article takes it over/);
    const now = await article();
    assert.match(now, /^ {2}headline: "A gate goes: boats wait"$/m);
    assert.match(now, /^ {2}byline: Per Lund$/m);
    assert.equal(/^title: .*$/m.exec(now)?.[0], /^title: .*$/m.exec(former)?.[0]);
  }));

test('says that a source has another headline where its text is the same, and changes nothing', () =>
  withImported(async ({ again, article }) => {
    const former = await article();
    const { code, out } = await again(page({ headline: 'A gate is gone' }));
    assert.equal(code, 0);
    assert.match(out, /left alone/);
    assert.match(
      out,
      /the source’s headline is now “A gate is gone”, it was “A gate goes”: the article keeps that/,
    );
    assert.equal(await article(), former);
    assert.doesNotMatch((await again(page({}))).out, /headline/);
  }));

test('says that a revised source has another day, which the article keeps', () =>
  withImported(async ({ again, article }) => {
    const { out } = await again(page({ day: '2024-05-16', more: MORE }));
    assert.match(out, /the source’s day of publication is now “2024-05-16”; the article keeps “2024-05-14”/);
    assert.match(await article(), /^published: 2024-05-14$/m);
  }));

test('refuses options that a revision cannot follow, each by its name, and takes those that say the same', () =>
  withImported(async ({ again, article }) => {
    const former = await article();
    const revised = page({ more: MORE });
    const other = [
      '--published',
      '2024-05-16',
      '--title',
      'Gate',
      '--publisher',
      'P',
      '--rights',
      'full-text',
      '--status',
      'published',
    ];
    const { code, err } = await again(revised, ...other, '--revises', 'lock', '--slug', 'gate');
    assert.equal(code, 1);
    for (const option of ['published', 'title', 'publisher', 'rights', 'status', 'slug'])
      assert.match(err, new RegExp(`--${option}: Unexpected `));
    assert.match(
      err,
      /--published: Unexpected `2024-05-16` for a revision of content\/articles\/lock\.md, which keeps `2024-05-14`/,
    );
    assert.equal(await article(), former);
    const same = [
      '--published',
      '2024-05-14',
      '--url',
      `${ADDRESS}/?utm_source=letter`,
      '--rights',
      'excerpt',
    ];
    assert.equal((await again(revised, ...same)).code, 0);
    assert.notEqual(await article(), former);
  }));
