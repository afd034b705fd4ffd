import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { FIXTURE } from '../../briefing/content.ts';
import { type NewRepository, withRepository } from '../git/newRepository.ts';
import { check, withChanged } from './checked.ts';

const ARTICLE = 'articles/harbour.md';

interface Published extends NewRepository {
  /** Changes words of a file, given by its path from `content/`. */
  readonly change: (file: string, from: string | RegExp, to: string) => Promise<void>;
}

/** A repository whose main branch has the fixture, on another branch. */
const withPublished = (use: (repository: Published) => Promise<void>): Promise<void> =>
  withRepository(async (repository) => {
    const { content, commit, git } = repository;
    await cp(FIXTURE, content, { recursive: true });
    commit();
    git('checkout', '--quiet', '-b', 'edit');
    const change = async (file: string, from: string | RegExp, to: string): Promise<void> => {
      const before = await readFile(path.join(content, file), 'utf8');
      await writeFile(path.join(content, file), before.replaceAll(from, to));
    };
    await use({ ...repository, change });
  });

/** Outside of a pull request of GitHub, as on an editor's machine. */
const HOME = { GITHUB_BASE_REF: '' };

test('a statement that was given another id: an error, which --fix mends', () =>
  withPublished(async ({ folder, content, change, commit }) => {
    await change(ARTICLE, 'lund-ferries', 'lund-sale');
    commit();
    const { code, out } = await check(folder, [], HOME);
    assert.equal(code, 1);
    assert.match(out, /^content\/articles\/harbour\.md:15:41 {2}error {2}vanished-address\n/);
    assert.match(out, /loss of the public address `quotes\/lund-ferries`/);
    assert.match(out, /Did you mean `quotes\/lund-sale`, the same words\?/);
    const mended = await check(folder, ['--fix'], HOME);
    assert.deepEqual([mended.code, /nothing to mend/.test(mended.out)], [0, true], mended.out);
    assert.match(mended.out, /^Mended content\/redirects\.yaml: vanished-address\n/);
    assert.equal(
      await readFile(path.join(content, 'redirects.yaml'), 'utf8'),
      '# Addresses that were public, and what became of them.\n- from: quotes/lund-ferries\n  to: quotes/lund-sale\n',
    );
  }));

test('a statement that was taken out: an error until it is told when and why', () =>
  withPublished(async ({ folder, change, write }) => {
    await change(ARTICLE, /:quote\[(“a slow goodbye.”)\]\{.*?\}/g, '$1');
    await change(ARTICLE, ':cue[called]{of=official-goodbye}', 'called');
    await change(ARTICLE, 'on=official-goodbye', 'on=lund-ferries');
    const { code, out } = await check(folder, [], HOME);
    assert.equal(code, 1);
    assert.match(out, /^content\/redirects\.yaml {2}error {2}vanished-address\n/);
    const entry =
      '- from: quotes/official-goodbye\n  gone: 2024-06-01\n  why: The official did not say it.\n  article: harbour\n';
    await write({ 'redirects.yaml': entry });
    const told = await check(folder, [], HOME);
    assert.deepEqual([told.code, /nothing to mend/.test(told.out)], [0, true], told.out);
  }));

test('a speaker and an event whose marks are gone: one error each, with the entry as lines to copy', () =>
  withPublished(async ({ folder, change, write }) => {
    await write({ 'redirects.yaml': '- from: quotes/older\n  to: quotes/lund-ferries\n' });
    await change(ARTICLE, ' by=maren-lund', '');
    await change(ARTICLE, /:(?:speaker|event)\[([^\]]*)\]\{is=(?:maren-lund|harbour-vote)\}/g, '$1');
    const { out } = await check(folder, [], HOME);
    assert.match(out, /: 2 errors in 2 files\n$/);
    assert.match(out, /no published article names it any more: bring back the mark that did\./);
    assert.match(
      out,
      /add to the end of\s+\S*content\/redirects\.yaml\n- from: events\/harbour-vote\n {2}to: …\n/,
    );
    assert.match(out, /\n- from: speakers\/maren-lund\n {2}gone: [\d-]+\n {2}why: …\n/);
  }));

test('statements of a draft come and go freely', () =>
  withPublished(async ({ folder, change, commit, git }) => {
    await change(ARTICLE, 'status: published', 'status: draft');
    git('checkout', '--quiet', '-B', 'main');
    commit();
    git('checkout', '--quiet', '-b', 'next');
    await change(ARTICLE, 'lund-ferries', 'lund-sale');
    const { code, out } = await check(folder, [], HOME);
    assert.deepEqual([code, /nothing to mend/.test(out)], [0, true], out);
  }));

test('without git nothing is compared; where that was asked for, it says so', () =>
  withChanged([[ARTICLE, 'lund-ferries', 'lund-sale']], async (folder) => {
    const { code, err } = await check(folder, [], HOME);
    assert.deepEqual([code, err], [0, '']);
    const asked = await check(folder, ['--base', 'main'], HOME);
    assert.equal(asked.code, 1);
    assert.match(asked.err, /^Unexpected base `main`: .* it lies in no git repository\n$/);
  }));

test('an entry that --fix adds ends its lines as the file does', () =>
  withPublished(async ({ folder, content, change, commit, write }) => {
    const kept = '- from: quotes/older\r\n  gone: 2024-06-01\r\n  why: It was said twice.\r\n';
    await write({ 'redirects.yaml': kept });
    commit();
    await change(ARTICLE, 'lund-ferries', 'lund-sale');
    await check(folder, ['--fix', '--base', 'HEAD'], HOME);
    assert.equal(
      await readFile(path.join(content, 'redirects.yaml'), 'utf8'),
      `${kept}- from: quotes/lund-ferries\r\n  to: quotes/lund-sale\r\n`,
    );
  }));
