import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.ts';

process.env.CORPORA = '/nowhere';

const ALL = await run('bench', []);

test('without the shared corpora the bench says so in a line and reads our own articles', () => {
  const { code, out, err } = ALL;
  assert.equal(code, 0, err);
  assert.match(out, /^There are no corpora at \/nowhere .*\n\n/);
  assert.match(out, /our own/);
  assert.match(out, /false-speech/);
  assert.doesNotMatch(out, /PolNeAR|NaN|undefined/);
});

test('no line is wider than 100 columns', () => {
  for (const line of ALL.out.split('\n')) assert.ok(line.length <= 100, line);
});

test('errors of a kind are listed with their article and both sources', async () => {
  const { code, out } = await run('bench', ['--errors', 'false-speech', '--corpus', 'own']);
  assert.equal(code, 0);
  assert.match(out, /\d+ of kind false-speech\n/);
});

test('errors in dates are listed with both readings', async () => {
  const { code, out } = await run('bench', ['dates', '--errors', 'value', '--corpus', 'own']);
  assert.equal(code, 0);
  assert.match(out, /expected .*\n {2}found .*\d+ of kind value\n/s);
});

test('errors in events are listed too', async () => {
  const { code, out } = await run('bench', ['dates', '--errors', 'strayed', '--corpus', 'own']);
  assert.equal(code, 0);
  assert.match(out, /expected .*\n {2}found .*\d+ of kind strayed\n/s);
});

test('dates are shown beside the libraries of others, or quickly without', async () => {
  assert.match(ALL.out, /ours +recognizers-text +chrono-node\n/);
  const quick = await run('bench', ['dates', '--quick']);
  assert.match(quick.out, /value, F1 +\d/);
  assert.doesNotMatch(quick.out, /recognizers-text/);
});

test('the search is measured only by name, and a line says what is missing for it', async () => {
  assert.doesNotMatch(ALL.out, /search/);
  process.env.DIST = '/nowhere';
  const { code, out } = await run('bench', ['search']);
  assert.equal(code, 0);
  assert.match(out, /^The search is not measured: .*\/nowhere.*`npm run build`\n/);
  const { code: refused, err } = await run('bench', ['search', '--pages', 'many']);
  assert.equal(refused, 1);
  assert.match(err, /--pages: Unexpected “many”, expected a number/);
});

test('an unknown part, kind or corpus is named, with those there are', async () => {
  const unknown = [
    ['speeed'],
    ['--errors', 'speeed'],
    ['--errors', 'far', '--corpus', 'speeed'],
    ['dates', '--errors', 'far'],
    ['dates', '--errors', 'value', '--corpus', 'dev'],
  ];
  for (const args of unknown) {
    const { code, out, err } = await run('bench', args);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /Unexpected .* “(?:speeed|far|dev)”.*rival-partial/s);
  }
});

test('errors of a corpus that decides are not listed, nor those of one that is not there', async () => {
  const kept = await run('bench', ['--errors', 'far', '--corpus', 'dev']);
  assert.deepEqual([kept.code, kept.out], [1, '']);
  for (const args of [
    ['--errors', 'far'],
    ['dates', '--errors', 'value'],
  ]) {
    const absent = await run('bench', args);
    assert.equal(absent.code, 1);
    assert.match(absent.err, /CORPORA=/);
  }
});
