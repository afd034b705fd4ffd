import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.ts';

test('says how it is used where it does not know an option', async () => {
  const { code, err } = await run('build', ['--fast']);
  assert.equal(code, 1);
  assert.match(err, /^Unexpected `--fast`, expected an option of this command\n\nUsage: npm run build/);
});
