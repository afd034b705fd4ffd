import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { withFolder } from './run.ts';

test('a clone in which nothing is installed is told to run npm ci, by any Node', () =>
  withFolder(async (folder) => {
    const file = path.join(folder, 'src/cli/checkNode.mjs');
    await cp('src/cli/checkNode.mjs', file, { recursive: true });
    const start = () => spawnSync(process.execPath, [file], { encoding: 'utf8' });
    assert.deepEqual(
      [start().status, start().stderr],
      [1, 'What this needs is not installed yet. Run `npm ci` first.\n'],
    );
    await mkdir(path.join(folder, 'node_modules'));
    assert.deepEqual([start().status, start().stderr], [0, '']);
  }));
