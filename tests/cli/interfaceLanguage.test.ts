import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const SAYS = 'Unexpected INTERFACE_LANGUAGE `fr`, expected one of en, de';

/** What a command of `package.json` says where it ends with an error. */
function saidBy(command: string): string {
  const env = { ...process.env, INTERFACE_LANGUAGE: 'fr', NO_COLOR: '1' };
  const { status, stderr } = spawnSync('npm', ['run', '-s', command], { env, encoding: 'utf8' });
  assert.equal(status, 1);
  return stderr;
}

test('a language that the interface has no words in stops a build with one line', () => {
  assert.equal(saidBy('build'), `${SAYS}\n`);
});

test('and the preview, without a trace', () => {
  const said = saidBy('dev');
  assert.ok(said.includes(SAYS), said);
  assert.doesNotMatch(said, /^\s+at |Stack trace/m);
});
