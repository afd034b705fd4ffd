import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.ts';

process.env.CORPORA = '/nowhere';

test('without the shared corpora the bench says so in a line and reads our own articles', async () => {
  const { code, out, err } = await run('bench', []);
  assert.equal(code, 0, err);
  assert.match(out, /^There are no corpora at \/nowhere .*\n\n/);
  assert.match(out, /our own/);
  assert.match(out, /false-speech/);
  assert.doesNotMatch(out, /PolNeAR|NaN|undefined/);
});

test('no line is wider than 100 columns', async () => {
  const { out } = await run('bench', ['quotes']);
  for (const line of out.split('\n')) assert.ok(line.length <= 100, line);
});

test('errors of a kind are listed with their article and both sources', async () => {
  const { code, out } = await run('bench', ['--errors', 'false-speech', '--corpus', 'own']);
  assert.equal(code, 0);
  assert.match(out, /\d+ of kind false-speech\n/);
});

test('an unknown part, kind or corpus is named, with those there are', async () => {
  for (const args of [['speeed'], ['--errors', 'speeed'], ['--errors', 'far', '--corpus', 'speeed']]) {
    const { code, out, err } = await run('bench', args);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /Unexpected .* “speeed”.*rival-partial/s);
  }
});

test('errors of a corpus that decides are not listed, nor those of one that is not there', async () => {
  const kept = await run('bench', ['--errors', 'far', '--corpus', 'dev']);
  assert.deepEqual([kept.code, kept.out], [1, '']);
  const absent = await run('bench', ['--errors', 'far']);
  assert.equal(absent.code, 1);
  assert.match(absent.err, /CORPORA=/);
});
