import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { replaceWhole } from '#cli/build/replaceWhole.ts';
import { withFolder } from '../run.ts';

const write = (name: string) => async (folder: string) => {
  await writeFile(path.join(folder, name), name);
  return true;
};

test('replaces all that a folder held, and leaves nothing beside it', () =>
  withFolder(async (parent) => {
    const dist = path.join(parent, 'dist');
    await replaceWhole(dist, write('first'));
    assert.equal(await replaceWhole(dist, write('second')), true);
    assert.deepEqual(await readdir(dist), ['second']);
    assert.deepEqual(await readdir(parent), ['dist']);
  }));

test('leaves a folder as it was while, and after, what is to replace it fails', () =>
  withFolder(async (parent) => {
    const dist = path.join(parent, 'dist');
    await replaceWhole(dist, write('first'));
    const refuse = async (folder: string) => {
      await writeFile(path.join(folder, 'half'), '');
      assert.deepEqual(await readdir(dist), ['first']);
      return false;
    };
    assert.equal(await replaceWhole(dist, refuse), false);
    await assert.rejects(
      replaceWhole(dist, () => Promise.reject(new Error('disk full'))),
      /disk full/,
    );
    assert.deepEqual(await readdir(dist), ['first']);
    assert.deepEqual(await readdir(parent), ['dist']);
  }));

test('puts back what was there where the new one cannot take its place', () =>
  withFolder(async (parent) => {
    const dist = path.join(parent, 'dist');
    await replaceWhole(dist, write('first'));
    const vanish = async (folder: string) => {
      await rm(folder, { recursive: true });
      return true;
    };
    await assert.rejects(replaceWhole(dist, vanish), /ENOENT/);
    assert.deepEqual(await readdir(dist), ['first']);
    assert.deepEqual(await readdir(parent), ['dist']);
  }));

test('two at once write into folders of their own, which others may read', () =>
  withFolder(async (parent) => {
    const dist = path.join(parent, 'dist');
    const besides = new Set<string>();
    await replaceWhole(dist, async (first) => {
      await replaceWhole(dist, async (second) => {
        besides.add(first).add(second);
        return write('second')(second);
      });
      return write('first')(first);
    });
    assert.equal(besides.size, 2);
    assert.deepEqual(await readdir(dist), ['first']);
    assert.deepEqual(await readdir(parent), ['dist']);
    const plain = path.join(parent, 'plain');
    await mkdir(plain);
    assert.equal((await stat(dist)).mode, (await stat(plain)).mode);
  }));

test('writes where a link leads to and leaves the link', () =>
  withFolder(async (parent) => {
    const real = path.join(parent, 'real');
    await replaceWhole(real, write('first'));
    await symlink(real, path.join(parent, 'dist'));
    await replaceWhole(path.join(parent, 'dist'), write('second'));
    assert.deepEqual((await readdir(parent)).sort(), ['dist', 'real']);
    assert.equal(await readFile(path.join(parent, 'dist', 'second'), 'utf8'), 'second');
  }));
