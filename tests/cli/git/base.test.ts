import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { findBase } from '#cli/git/base.ts';
import { withFolder } from '../run.ts';
import { type NewRepository, withRepository } from './newRepository.ts';

/** Runs something with variables of the environment set, or taken away. */
async function withVariables(variables: NodeJS.ProcessEnv, use: () => Promise<void>): Promise<void> {
  const before = { ...process.env };
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  try {
    await use();
  } finally {
    process.env = before;
  }
}

/** Outside of a pull request of GitHub, as on an editor's machine. */
const atHome = (use: (repository: NewRepository) => Promise<void>): Promise<void> =>
  withVariables({ GITHUB_BASE_REF: undefined }, () => withRepository(use));

test('a branch is compared with where it left main, whatever main has become', () =>
  atHome(async ({ content, git, commit }) => {
    const began = commit();
    git('checkout', '--quiet', '-b', 'edit');
    commit();
    git('checkout', '--quiet', 'main');
    commit();
    git('checkout', '--quiet', 'edit');
    const base = await findBase(content);
    assert.deepEqual([base?.commit, base?.name, base?.prefix], [began, 'main', 'content']);
    assert.equal((await findBase(content, 'main'))?.commit, began);
  }));

test('on main what is not committed is the change', () =>
  atHome(async ({ content, commit }) => {
    commit();
    const head = commit();
    assert.equal((await findBase(content))?.commit, head);
  }));

test('where git named the first branch master, that is the one it left', () =>
  atHome(async ({ content, git, commit }) => {
    git('checkout', '--quiet', '-b', 'master');
    const began = commit();
    git('checkout', '--quiet', '-b', 'edit');
    commit();
    const base = await findBase(content);
    assert.deepEqual([base?.commit, base?.name], [began, 'master']);
  }));

test('in a repository without such a branch the base is HEAD', () =>
  atHome(async ({ content, git, commit }) => {
    git('checkout', '--quiet', '-b', 'work');
    const head = commit();
    const base = await findBase(content);
    assert.deepEqual([base?.commit, base?.name], [head, 'HEAD']);
  }));

test('the branch that the remote holds for its first goes before others', () =>
  atHome(async ({ content, git, commit }) => {
    const first = commit();
    git('update-ref', 'refs/remotes/origin/trunk', first);
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    git('update-ref', 'refs/remotes/origin/main', commit());
    commit();
    const base = await findBase(content);
    assert.deepEqual([base?.commit, base?.name], [first, 'origin/HEAD']);
  }));

test('in a pull request on GitHub the base is the branch that it goes to', () =>
  atHome(async ({ content, git, commit }) => {
    const first = commit();
    git('update-ref', 'refs/remotes/origin/releases/spring', first);
    commit();
    await withVariables({ GITHUB_BASE_REF: 'releases/spring' }, async () => {
      assert.equal((await findBase(content))?.commit, first);
      assert.equal((await findBase(content, 'main'))?.name, 'main');
    });
    await withVariables({ GITHUB_BASE_REF: 'autumn' }, () =>
      assert.rejects(
        findBase(content),
        /Unexpected base `origin\/autumn`, expected a commit of this repository/,
      ),
    );
  }));

test('a base that is not there is refused, with those that are', () =>
  atHome(async ({ content, commit }) => {
    commit();
    for (const asked of ['mian', '--help', '', 'main:content', 'a\nb']) {
      await assert.rejects(findBase(content, asked), {
        message: `Unexpected base \`${asked}\`, expected a commit of this repository, such as \`main\`. Fetch it, or name a branch, tag or commit that is here.`,
      });
    }
  }));

test('a shallow clone that does not reach back far enough says how to fetch the rest', () =>
  atHome(async ({ folder, git, commit }) => {
    commit();
    git('checkout', '--quiet', '-b', 'edit');
    commit();
    git('checkout', '--quiet', 'main');
    commit();
    const clone = `${folder}-shallow`;
    git('clone', '--quiet', '--depth=1', '--no-single-branch', '--branch=edit', `file://${folder}`, clone);
    await assert.rejects(findBase(path.join(clone, 'content')), /does not reach back .*`fetch-depth: 0`/);
    await assert.rejects(findBase(clone, 'HEAD~1'), /Unexpected base `HEAD~1`.*`fetch-depth: 0`/);
    assert.ok(await findBase(clone, 'HEAD'));
  }));

test('histories that have nothing in common are compared as they are', () =>
  atHome(async ({ content, git, commit }) => {
    const main = commit();
    git('checkout', '--quiet', '--orphan', 'other');
    commit();
    assert.equal((await findBase(content, 'main'))?.commit, main);
  }));

test('there is none without a repository, without a commit, and without git', () =>
  withVariables({ GITHUB_BASE_REF: undefined }, () =>
    withFolder(async (folder) => {
      assert.equal(await findBase(path.join(folder, 'content')), null);
      await assert.rejects(findBase(folder, 'main'), /it lies in no git repository/);
      await withRepository(async ({ content, commit }) => {
        assert.equal(await findBase(content), null);
        await assert.rejects(findBase(content, 'main'), /its repository has no commit yet/);
        commit();
        await withVariables({ PATH: folder }, async () => assert.equal(await findBase(content), null));
      });
    }),
  ));

test('the repository is that of the content: variables of a hook do not name another, and a second work tree has its own HEAD', () =>
  atHome(async ({ folder, git, commit }) => {
    const began = commit();
    const second = `${folder}-second`;
    git('worktree', 'add', '--quiet', '-b', 'second', second);
    await mkdir(path.join(second, 'content'));
    const head = commit();
    await withVariables({ GIT_DIR: '/nowhere', GIT_INDEX_FILE: 'none', GIT_WORK_TREE: '/' }, async () => {
      const base = await findBase(path.join(second, 'content'), 'HEAD');
      assert.deepEqual([base?.root, base?.commit], [second, began]);
      assert.equal((await findBase(folder, 'HEAD'))?.commit, head);
    });
  }));
