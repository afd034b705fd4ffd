import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { suite, test } from 'node:test';
import type { Comparison } from '#changes/changes.ts';
import { assertMatchesFile } from '../fixtures.ts';
import { changeFiles } from './diff/changeFiles.ts';
import { diff, readCase, withContent } from './diff/content.ts';
import { run, withFolder } from './run.ts';

const CASES = path.join(import.meta.dirname, 'diff/cases');

suite('says in words what a change does to the record', { concurrency: 2 }, async () => {
  const names = (await readdir(CASES)).filter((name) => name.endsWith('.yaml'));
  for (const name of names.map((file) => path.basename(file, '.yaml'))) {
    test(name.replaceAll('-', ' '), async () => {
      const { before, after } = await readCase(path.join(CASES, `${name}.yaml`));
      await withContent(before, async ({ content, folder }) => {
        await changeFiles(content, after);
        const { code, out, err } = await diff(content);
        assert.deepEqual([code, err], [0, '']);
        const said = out
          .replace(/\(`[0-9a-f]{7}`\)/, '(`commit`)')
          .replaceAll(path.relative('.', folder), '…');
        assertMatchesFile(said, path.join(CASES, `${name}.md`));
      });
    });
  }
});

test('content that is not changed changes nothing, and the answer is one sentence', () =>
  withContent([], async ({ content }) => {
    const { code, out } = await diff(content);
    assert.equal(code, 0);
    assert.match(out, /^Nothing changes in the record, compared with `main` \(`[0-9a-f]{7}`\)\.\n$/);
  }));

test('compares with any commit that is named, and gives the same as data', () =>
  withContent([], async ({ content, git, commit }) => {
    git('tag', 'opening');
    await changeFiles(content, [
      { file: 'events/festival.md', replace: { 'status: planned': 'status: disputed' } },
    ]);
    const head = commit();
    assert.match((await diff(content)).out, /^Nothing changes/);
    assert.match((await diff(content, 'opening')).out, /status changed from `planned` to `disputed`/);
    const { base, changes }: Comparison = JSON.parse((await diff(content, 'opening', '--format=json')).out);
    assert.deepEqual([base.name, base.commit], ['opening', git('rev-parse', `${head}~1`)]);
    assert.deepEqual(changes.published.events[0]?.fields[0], {
      field: 'status',
      before: 'planned',
      after: 'disputed',
    });
  }));

test('without a repository it says that there is nothing to compare with', () =>
  withFolder(async (content) => {
    const { code, out, err } = await diff(content);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^diff: There is nothing to compare with: .* no git repository/);
  }));

test('a base that is not there, two bases and an unknown format are refused', () =>
  withContent([], async ({ content }) => {
    for (const [args, message] of [
      [['mian'], /^diff: Unexpected base `mian`, expected a commit of this repository, such as `main`/],
      [['main', 'opening'], /^diff: Unexpected `opening`, expected one base\nUsage:/],
      [['--format=html'], /^diff: --format: Unexpected `html`, expected one of `markdown`, `json`\.$/m],
      [['--fromat', 'json'], /^Unexpected `--fromat`, expected .*Did you mean `--format`\?\n\nUsage:/],
    ] as const) {
      const { code, out, err } = await diff(content, ...args);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, message);
    }
  }));

test('in a shallow clone of a pull request it says how to fetch the rest', () =>
  withContent([], async ({ folder, git, commit }) => {
    git('checkout', '--quiet', '-b', 'edit');
    commit();
    const clone = `${folder}-shallow`;
    git('clone', '--quiet', '--depth=1', '--branch=edit', `file://${folder}`, clone);
    const { code, err } = await run('diff', [], {
      content: path.join(clone, 'content'),
      env: { GITHUB_BASE_REF: 'main' },
    });
    assert.equal(code, 1);
    assert.match(err, /Unexpected base `origin\/main`.*`fetch-depth: 0` of actions\/checkout/);
  }));
