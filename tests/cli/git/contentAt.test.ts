import assert from 'node:assert/strict';
import { rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import type { ContentFiles } from '#briefing/contentFiles.ts';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { type Base, findBase } from '#cli/git/base.ts';
import { changedSince, contentAt } from '#cli/git/contentAt.ts';
import { type NewRepository, withRepository } from './newRepository.ts';

const BYTES = Buffer.from([0xef, 0xbb, 0xbf, 0x00, 0xff, 0x0d, 0x0a]);

async function baseOf({ content }: NewRepository): Promise<Base> {
  const base = await findBase(content, 'HEAD');
  assert.ok(base);
  return base;
}

/** Everything that content files say, to be compared. */
function plain({ articles, speakers, events, sources }: ContentFiles): unknown {
  const markdown = [...articles, ...speakers, ...events].map((file) => [file.path, String(file)]);
  return { markdown, sources: [...sources] };
}

test('a commit has the files that the disk had, byte for byte and in the same order', () =>
  withRepository(async (repository) => {
    await repository.write({
      'articles/b.md': 'b\n',
      'articles/a.md': '“a”\r\n',
      'articles/“a b”\n\t\\.md': 'odd\n',
      'articles/notes.txt': 'no article\n',
      'articles/deeper/c.md': 'no article either\n',
      'speakers/ann.md': 'Ann\n',
      'events/vote.md': 'Vote\n',
      'sources/a.txt': BYTES,
      'sources/empty.txt': '',
    });
    repository.commit();
    const disk = plain(await readContentFiles(repository.content));
    await rm(repository.content, { recursive: true });
    assert.deepEqual(plain(await contentAt(await baseOf(repository))), disk);
  }));

test('links are followed; links that lead nowhere and other repositories are no files', () =>
  withRepository(async (repository) => {
    await repository.write({ 'articles/a.md': 'a\n', 'other/articles/d.md': 'd\n' });
    const articles = path.join(repository.content, 'articles');
    await symlink('a.md', path.join(articles, 'b.md'));
    await symlink('nowhere.md', path.join(articles, 'c.md'));
    await symlink('loop.md', path.join(articles, 'loop.md'));
    const commit = repository.commit();
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},content/articles/module.md`);
    repository.git('commit', '--quiet', '--message=Add a module');
    const content = await contentAt(await baseOf(repository));
    assert.deepEqual(
      content.articles.map((file) => [file.basename, String(file)]),
      [
        ['a.md', 'a\n'],
        ['b.md', 'a\n'],
      ],
    );
  }));

test('a commit without content has none', () =>
  withRepository(async (repository) => {
    repository.commit();
    const { articles, sources } = await contentAt(await baseOf(repository));
    assert.deepEqual([articles, sources.size], [[], 0]);
  }));

test('what changed is known without reading it: changed, new, ignored and removed files, and no others', () =>
  withRepository(async (repository) => {
    await repository.write({
      '../.gitignore': 'ignored.md\n',
      '../README.md': 'before\n',
      'articles/same.md': 'same\n',
      'articles/changed.md': 'before\n',
      'articles/staged.md': 'before\n',
      'articles/removed.md': 'before\n',
    });
    repository.commit();
    const base = await baseOf(repository);
    assert.deepEqual(await changedSince(base), new Set());
    await rm(path.join(repository.content, 'articles/removed.md'));
    await repository.write({ 'articles/staged.md': 'after\n' });
    repository.git('add', 'content/articles/staged.md');
    await repository.write({
      '../README.md': 'after\n',
      'articles/changed.md': 'after\n',
      'articles/“new”.md': 'new\n',
      'articles/ignored.md': 'new\n',
    });
    const changed = await changedSince(base);
    assert.deepEqual(
      [...changed].sort(),
      ['changed', 'ignored', 'removed', 'staged', '“new”'].map((name) => `articles/${name}.md`),
    );
    const { articles } = await contentAt(base, changed);
    assert.deepEqual(
      articles.map((file) => file.stem),
      ['changed', 'removed', 'staged'],
    );
  }));

test('content that is the whole repository has its files, too', () =>
  withRepository(async (repository) => {
    await repository.write({ '../articles/a.md': 'a\n' });
    repository.commit();
    await repository.write({ '../articles/a.md': 'changed\n' });
    const base = await findBase(repository.folder, 'HEAD');
    assert.ok(base);
    assert.deepEqual(await changedSince(base), new Set(['articles/a.md']));
    assert.deepEqual((await contentAt(base)).articles.map(String), ['a\n']);
  }));
