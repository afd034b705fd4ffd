import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.ts';

test('an unknown table is named, with those there are', async () => {
  const { code, err } = await run('fit', ['verbs']);
  assert.equal(code, 1);
  assert.match(err, /Unexpected table “verbs”/);
  assert.match(err, /events\|sources\|spoken/);
});

test('an unknown option is refused before anything is read or written', async () => {
  const { code, out, err } = await run('fit', ['--wirte']);
  assert.equal(code, 1);
  assert.equal(out, '');
  assert.match(err, /--wirte/);
});
