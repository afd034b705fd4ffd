import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.ts';

test('what is to be fitted must be known', async () => {
  const { code, err } = await run('fit', ['verbs']);
  assert.equal(code, 1);
  assert.match(err, /Unexpected “verbs”/);
  assert.match(err, /events\|event-days\|quotes/);
});

test('an unknown option is refused before anything is read or written', async () => {
  const { code, out, err } = await run('fit', ['--wirte']);
  assert.equal(code, 1);
  assert.equal(out, '');
  assert.match(err, /--wirte/);
});
