import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { readChecksumList, writeChecksumList } from '#integrations/checksums/checksumList.ts';
import { writeChecksums } from '#integrations/checksums.ts';
import { CHECKSUMS } from '#site/carriedFiles.ts';
import { folderOf, textOf } from './site.ts';

const FILES = {
  'index.html': '<p>Hello</p>',
  'READ ME FIRST.txt': 'Hello\r\n',
  'a/b  c (1)/Ωmega – ω.txt': '',
  [CHECKSUMS]: 'of the build before',
};

/** The commands that READ ME FIRST.txt names for Linux and macOS, and the option by which they stay silent on success. */
const COMMANDS = [
  ['sha256sum', '--quiet'],
  ['shasum', '-a', '256'],
] as const;

async function answer(root: string, [command, ...options]: readonly string[]) {
  const run = promisify(execFile)(command ?? '', [...options, '-c', CHECKSUMS], { cwd: root });
  return run.then(
    ({ stdout }) => ({ held: true, stdout }),
    (error: { code: unknown; stdout: string }) => {
      if (error.code === 'ENOENT') return null;
      if (typeof error.code !== 'number') throw error;
      return { held: false, stdout: error.stdout };
    },
  );
}

for (const command of COMMANDS)
  test(`${command[0]} accepts the list and names what is changed or missing`, async (t) => {
    const root = await folderOf(t, FILES);
    assert.equal(await writeChecksums(root), 3);
    const whole = await answer(root, command);
    if (whole === null) return t.skip('it is not on this machine');
    assert.equal(whole.held, true);

    await appendFile(join(root, 'READ ME FIRST.txt'), ' ');
    await rm(join(root, 'a/b  c (1)/Ωmega – ω.txt'));
    const changed = await answer(root, command);
    assert.equal(changed?.held, false);
    const failed = changed.stdout.split('\n').filter((line) => line.includes('FAILED'));
    assert.deepEqual(failed, ['READ ME FIRST.txt: FAILED', 'a/b  c (1)/Ωmega – ω.txt: FAILED open or read']);
  });

test('lists every file but itself, in one order, and reads what it writes', async (t) => {
  const root = await folderOf(t, FILES);
  await writeChecksums(root);
  const list = readChecksumList(await textOf(root, CHECKSUMS));
  assert.deepEqual([...list.keys()], ['READ ME FIRST.txt', 'a/b  c (1)/Ωmega – ω.txt', 'index.html']);
  assert.equal(writeChecksumList(list), await readFile(join(root, CHECKSUMS), 'utf8'));
});

test('refuses names and lines that such a list cannot hold', () => {
  const digest = '0'.repeat(64);
  assert.throws(() => writeChecksumList(new Map([['a\nb', digest]])), /Unexpected name `a\nb`/);
  assert.throws(
    () => readChecksumList(`${digest}  a\n${digest} b\n`),
    /Unexpected line 2, expected 64 hexadecimal digits/,
  );
});
