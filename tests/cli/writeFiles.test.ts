import assert from 'node:assert/strict';
import { chmod, lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { writeFiles } from '#cli/writeFiles.ts';
import { withFolder } from './run.ts';

test('a new file is written with its folders; one with the same bytes stays', () =>
  withFolder(async (folder) => {
    const file = { path: path.join(folder, 'articles/talks.md'), content: 'Talks.\n' };
    await writeFiles([file]);
    const { mtimeNs } = await stat(file.path, { bigint: true });
    await writeFiles([file]);
    assert.equal((await stat(file.path, { bigint: true })).mtimeNs, mtimeNs);
    assert.equal(await readFile(file.path, 'utf8'), 'Talks.\n');
  }));

test('a file that is replaced keeps its permissions, and the link that leads to it', () =>
  withFolder(async (folder) => {
    const [file, alias] = [path.join(folder, 'talks.md'), path.join(folder, 'alias.md')];
    await writeFile(file, 'Before.\n');
    await chmod(file, 0o640);
    await symlink(file, alias);
    await writeFiles([{ path: alias, content: 'After.\n', replaces: 'Before.\n' }]);
    assert.equal(await readFile(file, 'utf8'), 'After.\n');
    assert.equal((await stat(file)).mode & 0o777, 0o640);
    assert.ok((await lstat(alias)).isSymbolicLink());
  }));

test('where one file is not as it should be, none is written and nothing is left beside them', () =>
  withFolder(async (folder) => {
    const [changed, other] = [path.join(folder, 'changed.md'), path.join(folder, 'other.md')];
    await writeFile(changed, 'By an editor.\n');
    const first = { path: other, content: 'Other.\n' };
    await assert.rejects(
      writeFiles([first, { path: changed, content: 'After.\n', replaces: 'Before.\n' }]),
      /changed\.md: Unexpected change since it was read, or bytes that are no UTF-8: run the command again$/,
    );
    await assert.rejects(
      writeFiles([first, { path: changed, content: 'After.\n' }]),
      /changed\.md: Unexpected file with other content, expected none: rename it, or give the new one another name: `--slug`/,
    );
    assert.deepEqual(await readdir(folder), ['changed.md']);
    assert.equal(await readFile(changed, 'utf8'), 'By an editor.\n');
  }));
