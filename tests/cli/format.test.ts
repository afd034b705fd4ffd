import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { FIXTURE } from '../briefing/content.ts';
import { check, withChanged } from './check/checked.ts';
import { run, withFolder } from './run.ts';

const format = (folder: string, args: readonly string[] = []) =>
  run('format', args, { content: path.join(folder, 'content'), env: { INIT_CWD: folder } });

/** What a hurried hand leaves behind, and nothing that says anything else. */
const UNTIDY = [
  ['articles/harbour.md', 'title: Two views of a harbour\n', ''],
  [
    'articles/harbour.md',
    'rights: full-text',
    '# All of it.\nrights:  "full-text"\ntitle: \'Two views of a harbour\'',
  ],
  [
    'articles/harbour.md',
    '{#lund-ferries by=maren-lund said=2024-05-13}',
    '{said="2024-05-13" by=\'maren-lund\' #lund-ferries}',
  ],
  ['articles/harbour.md', ':::\n\n', ':::  \n\n\n\n'],
  ['events/harbour-vote.md', '\n', '\r\n'],
  ['speakers/maren-lund.md', '\n\nShe', '\nShe'],
] as const;

test('brings files to canonical form, the same for all that say the same, and then has nothing to do', () =>
  withChanged(UNTIDY, async (folder) => {
    const { code, out } = await format(folder);
    assert.equal(code, 0);
    assert.equal(
      out,
      ['articles/harbour.md', 'speakers/maren-lund.md', 'events/harbour-vote.md']
        .map((file) => `Brought to canonical form: content/${file}\n`)
        .join(''),
    );
    const article = await readFile(path.join(folder, 'content/articles/harbour.md'), 'utf8');
    const tidy = await readFile(path.join(FIXTURE, 'articles/harbour.md'), 'utf8');
    assert.equal(article, tidy.replace('rights:', '# All of it.\nrights:'));
    assert.deepEqual(await format(folder, ['--check']), { code: 0, out: '', err: '' });
    assert.equal((await check(folder)).code, 0);
  }));

test('--check and --dry-run write nothing; the one ends with code 1, the other shows a diff', () =>
  withChanged([['events/harbour-vote.md', 'status: planned', 'status:   planned']], async (folder) => {
    const event = path.join(folder, 'content/events/harbour-vote.md');
    const before = await readFile(event, 'utf8');
    const checked = await format(folder, ['--check']);
    assert.deepEqual(
      [checked.code, checked.out],
      [1, 'Not in canonical form: content/events/harbour-vote.md. `npm run format` brings it there.\n'],
    );
    const shown = await format(folder, ['--dry-run']);
    assert.equal(shown.code, 0);
    assert.match(
      shown.out,
      /^--- a\/content\/events\/harbour-vote\.md\n.*\n@@.*@@\n.*\n-status: {3}planned\n\+status: planned\n/,
    );
    assert.equal(await readFile(event, 'utf8'), before);
  }));

test('leaves alone what is not well formed, and names it', () =>
  withChanged([['articles/harbour.md', '{#lund-ferries', '  {bye=nobody #lund-ferries']], async (folder) => {
    const { code, out } = await format(folder);
    assert.equal(code, 0);
    assert.equal(
      out,
      'Left as it is, since it is not well formed: content/articles/harbour.md. `npm run check` says where.\n',
    );
  }));

test('redirects keep their comments, and their order', () =>
  withChanged([], async (folder) => {
    const file = path.join(folder, 'content/redirects.yaml');
    await writeFile(
      file,
      '# Addresses that were public.\n- to: "quotes/b"\n  from: quotes/c # renamed\n- {from: quotes/a, to: quotes/b}\n',
    );
    await format(folder);
    assert.equal(
      await readFile(file, 'utf8'),
      '# Addresses that were public.\n- from: quotes/c # renamed\n  to: quotes/b\n- from: quotes/a\n  to: quotes/b\n',
    );
  }));

test('what an import writes is in canonical form, and so is the content that tests read', () =>
  withFolder(async (folder) => {
    const article = path.join(folder, 'bridge.txt');
    await writeFile(
      article,
      'A “new” bridge: 50% done?\n\nThe council opened the bridge on Monday, it said on May 2 & 3. “It is * not * [done], and it is late,” said Mayor Ida Holm on Tuesday. “We vote at 10:30 on Friday.”\n\nShe said: “We will\nsee.” #bridge\n',
    );
    const content = path.join(folder, 'content');
    const imported = await run(
      'import',
      [article, '--published', '2024-05-15', '--publisher', 'Post: “The” #1', '--title', 'Yes'],
      { content },
    );
    assert.equal(imported.code, 0, imported.err);
    assert.deepEqual(await format(folder, ['--check']), { code: 0, out: '', err: '' });
    for (const fixture of ['tests/browser/fixtures/content', 'tests/integrations/fixtures/content']) {
      await cp(fixture, content, { recursive: true, force: true });
    }
    assert.deepEqual(await format(folder, ['--check']), { code: 0, out: '', err: '' });
  }));
