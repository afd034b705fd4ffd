import assert from 'node:assert/strict';
import { rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { contentDisk } from '#preview/content/contentDisk.ts';
import { withFolder } from '../cli/run.ts';

test('tells which files hold something new, and which are gone', () =>
  withFolder(async (folder) => {
    const [a, b] = [path.join(folder, 'a.md'), path.join(folder, 'b.md')];
    await writeFile(a, 'one');
    await writeFile(b, 'two');
    const disk = contentDisk();
    const read = async (...files: string[]) => {
      for (const file of files) await disk.readFile(file);
      return disk.changed();
    };
    assert.deepEqual(await read(a, b), [a, b]);
    assert.deepEqual(await read(a, b), []);
    // Of the same size.
    await writeFile(a, 'ONE');
    assert.deepEqual(await read(a, b), [a]);
    assert.equal(String(await disk.readFile(a)), 'ONE');
    await rm(b);
    assert.deepEqual(await read(a), [b]);
  }));

test('a file that is only touched is none that changed', () =>
  withFolder(async (folder) => {
    const file = path.join(folder, 'a.md');
    await writeFile(file, 'one');
    const disk = contentDisk();
    await disk.readFile(file);
    disk.changed();
    await utimes(file, new Date(), new Date());
    await disk.readFile(file);
    assert.deepEqual(disk.changed(), []);
  }));

test('waits for the words of a file that a program has emptied to write it', () =>
  withFolder(async (folder) => {
    const file = path.join(folder, 'a.md');
    await writeFile(file, 'one');
    const disk = contentDisk();
    await disk.readFile(file);
    disk.changed();
    await writeFile(file, '');
    const reading = disk.readFile(file);
    await pause(5);
    await writeFile(file, 'two');
    assert.equal(String(await reading), 'two');
    // One that stays empty is.
    await writeFile(file, '');
    assert.equal(String(await disk.readFile(file)), '');
  }));
