import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { check, DOUBTS, WRONG_WORD, withChanged } from './check/checked.ts';

test('sound content: says how much there is', () =>
  withChanged([], async (folder) => {
    assert.deepEqual(await check(folder), {
      code: 0,
      err: '',
      out: '1 article (0 drafts), 2 speakers, 1 event: nothing to mend\n',
    });
  }));

test('wrong content: says file, line, column, rule and mend, with what differs side by side, and fails', () =>
  withChanged([WRONG_WORD], async (folder) => {
    const { code, out } = await check(folder);
    assert.equal(code, 1);
    assert.equal(
      out,
      `content/articles/harbour.md:15:17  error  source-words
  Unexpected word “never”, expected “not” of the source
    found     the harbour. “We will never sell the ferries,” harbour master
    expected  the harbour. “We will not sell the ferries,” harbour master
                                     ^ from here
  → Restore the words of the source; only marks may be added. What an editor has to say goes into a
    \`:::note\`.

1 article (0 drafts), 2 speakers, 1 event: 1 error in 1 file
`,
    );
  }));

test('speakers to confirm are warnings, which fail nothing', () =>
  withChanged(DOUBTS, async (folder) => {
    const { code, out } = await check(folder);
    assert.equal(code, 0);
    assert.match(
      out,
      /^content\/articles\/harbour\.md:15:75 {2}warning {2}doubtful-speaker\n {2}Unconfirmed speaker `maren-lund` of `lund-ferries`/,
    );
    assert.match(out, /2 warnings in 1 file\n$/);
  }));

test('with --strict warnings end with a code of their own; errors with the same as ever', async () => {
  await withChanged(DOUBTS, async (folder) => assert.equal((await check(folder, ['--strict'])).code, 2));
  await withChanged([WRONG_WORD, ...DOUBTS], async (folder) =>
    assert.equal((await check(folder, ['--strict'])).code, 1),
  );
});

test('with --quiet errors alone are said', () =>
  withChanged(DOUBTS, async (folder) => {
    assert.equal(
      (await check(folder, ['--quiet'])).out,
      '1 article (0 drafts), 2 speakers, 1 event: 2 warnings in 1 file\n',
    );
  }));

test('a file given: says what is in that one alone, and of one that is no content that it is none', () =>
  withChanged(
    [WRONG_WORD, ['events/harbour-vote.md', 'date: 2024-05-21', 'date: 2024-05-32']],
    async (folder) => {
      const { out } = await check(folder, ['content/events/harbour-vote.md']);
      assert.match(out, /^content\/events\/harbour-vote\.md:3:7 {2}error {2}field-value/);
      assert.doesNotMatch(out, /harbour\.md/);
      const other = await check(folder, ['content/events/harbor-vote.md']);
      assert.equal(other.code, 1);
      assert.equal(
        other.err,
        'Unexpected file `content/events/harbor-vote.md`, expected one of the content\n',
      );
    },
  ));

test('paths are said from where one stands', () =>
  withChanged([WRONG_WORD], async (folder) => {
    const { out } = await check(folder, [], { INIT_CWD: path.join(folder, 'content/articles') });
    assert.match(out, /^harbour\.md:15:17 {2}error/);
  }));

test('colours only where they can be seen or are asked for', () =>
  withChanged([WRONG_WORD], async (folder) => {
    const colour = String.fromCharCode(27);
    assert.ok(!(await check(folder, [], { NO_COLOR: undefined })).out.includes(colour));
    const { out } = await check(folder, [], { NO_COLOR: undefined, FORCE_COLOR: '1' });
    assert.ok(out.includes(`${colour}[31merror${colour}[39m`));
  }));

test('an option or a format that there is none of: says which there are', async () => {
  const unknown = await check('.', ['--fixit']);
  assert.equal(unknown.code, 1);
  assert.match(unknown.err, /^Unexpected `--fixit`.* Did you mean `--fix`\?\n\nUsage: npm run check/);
  const format = await check('.', ['--format=sarf']);
  assert.deepEqual(
    [format.code, format.err],
    [1, '--format: Unexpected `sarf`, expected one of `text`, `github`, `sarif`. Did you mean `sarif`?\n'],
  );
});

test('no content at all: says where it is looked for', () =>
  withChanged([], async (folder) => {
    const { code, err } = await check(path.join(folder, 'content'));
    assert.equal(code, 1);
    assert.equal(
      err,
      'There is no folder `content`, expected the one of the content: `CONTENT` says where it lies.\n',
    );
  }));

test('wrong content stops the build, with the same words', () =>
  withChanged([WRONG_WORD], async (folder) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/cli/astro.mjs', 'build', '--outDir', path.join(folder, 'dist')],
      { env: { ...process.env, CONTENT: path.join(folder, 'content'), NO_COLOR: '1' }, encoding: 'utf8' },
    );
    assert.notEqual(status, 0);
    assert.match(
      stdout + stderr,
      /articles\/harbour\.md:15:17 {2}error {2}source-words\n {2}Unexpected word/,
    );
    assert.match(stdout + stderr, /Restore the words of the source/);
  }));

test('what an interrupted command left is to be deleted, and not renamed', () =>
  withChanged([], async (folder) => {
    await writeFile(path.join(folder, 'content/sources/harbour.txt.4711.part'), 'The coun');
    const { code, out } = await check(folder);
    assert.equal(code, 0);
    assert.match(
      out,
      /harbour\.txt\.4711\.part {2}warning {2}unread-file\n.*\n {2}→ A command that was interrupted left it/,
    );
  }));

test('a folder that is named like a file is none, and a file in the place of a folder is said in a line', () =>
  withChanged([], async (folder) => {
    await mkdir(path.join(folder, 'content/speakers/ida.md'));
    assert.match((await check(folder)).out, /^content\/speakers\/ida\.md {2}warning {2}unread-file/);
    await rm(path.join(folder, 'content/sources'), { recursive: true });
    await writeFile(path.join(folder, 'content/sources'), '');
    const { code, out, err } = await check(folder);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^ENOTDIR: .*content\/sources'\n$/);
  }));
