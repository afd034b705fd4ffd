import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { FIXTURE } from '../briefing/content.ts';
import { run, withFolder } from './run.ts';

type Use = (content: string, folder: string) => Promise<void>;

/** A copy of the fixture in which one word of the source was changed. */
const withWrongContent = (use: Use) => withChanged('not sell', 'never sell', use);

/** A copy of the fixture with one speaker whom no editor has confirmed. */
const withDoubt = (use: Use) => withChanged('by=maren-lund', 'by=maren-lund doubt=cue', use);

async function withChanged(from: string, to: string, use: Use): Promise<void> {
  await withFolder(async (folder) => {
    const content = path.join(folder, 'content');
    await cp(FIXTURE, content, { recursive: true });
    const article = path.join(content, 'articles/harbour.md');
    await writeFile(article, (await readFile(article, 'utf8')).replace(from, to));
    await use(content, folder);
  });
}

test('sound content: says how much there is', async () => {
  const { code, out, err } = await run('check', [], { content: FIXTURE });
  assert.deepEqual([code, err], [0, '']);
  assert.equal(out, '1 articles (0 drafts), 2 speakers, 1 events: nothing to mend\n');
});

test('wrong content: says file, line, column, rule and mend, and fails', async () => {
  await withWrongContent(async (content) => {
    const { code, err } = await run('check', [], { content });
    assert.equal(code, 1);
    assert.match(err, /articles\/harbour\.md\n15:18 error Unexpected words .* source-words/);
    assert.match(err, /Restore the words of the source/);
  });
});

test('speakers to confirm are listed as warnings, and fail nothing', async () => {
  await withDoubt(async (content) => {
    const { code, out, err } = await run('check', [], { content });
    assert.equal(code, 0);
    assert.match(
      err,
      /articles\/harbour\.md\n15:1\S* warning Unconfirmed speaker `maren-lund` of `lund-ferries`.* doubtful-speaker/,
    );
    assert.match(err, /Take `doubt=cue` off if that is who speaks/);
    assert.equal(out, '1 articles (0 drafts), 2 speakers, 1 events: nothing to mend, 1 to confirm\n');
  });
});

test('wrong content stops the build, with the same words', async () => {
  await withWrongContent(async (content, folder) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/cli/astro.mjs', 'build', '--outDir', path.join(folder, 'dist')],
      { env: { ...process.env, CONTENT: content, NO_COLOR: '1' }, encoding: 'utf8' },
    );
    assert.notEqual(status, 0);
    assert.match(stdout + stderr, /articles\/harbour\.md\n15:18 error Unexpected words/);
    assert.match(stdout + stderr, /Restore the words of the source/);
  });
});
