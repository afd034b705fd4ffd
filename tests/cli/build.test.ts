import assert from 'node:assert/strict';
import { appendFile, cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { digestsOf } from '#integrations/digestsOf.ts';
import { filesBelow } from '#integrations/filesBelow.ts';
import { run, withFolder } from './run.ts';

const CONTENT = path.resolve('tests/integrations/fixtures/content');

async function stateOf(folder: string) {
  return digestsOf(folder, [...(await filesBelow(folder))]);
}

test('a build that fails leaves the site of the build before, whole', () =>
  withFolder(async (folder) => {
    const site = path.join(folder, 'site');
    const first = await run('build', ['--outDir', site], { content: CONTENT });
    assert.equal(first.code, 0, first.err);
    const before = await stateOf(site);
    assert.ok(before.has('index.html') && before.has('SHA256SUMS.txt'));

    const content = path.join(folder, 'content');
    await cp(CONTENT, content, { recursive: true });
    const note = '\n:::note{on=quiet-farewell}\n[Dead](/speakers/nobody/)\n:::\n';
    await appendFile(path.join(content, 'articles', 'lighthouse.md'), note);
    const second = await run('build', ['--outDir', site], { content });
    assert.equal(second.code, 1);
    assert.match(second.err, /articles\/lighthouse\/index\.html: `\/speakers\/nobody\/`/);
    assert.doesNotMatch(second.err, /Stack trace|^\s+at /m);
    assert.match(second.err, /Nothing was built: `.*site` is as it was before\.\n$/);
    assert.deepEqual(await stateOf(site), before);
    assert.deepEqual((await readdir(folder)).sort(), ['content', 'site']);
  }));

test('says how it is used where it does not know an option', async () => {
  const { code, err } = await run('build', ['--fast']);
  assert.equal(code, 1);
  assert.match(err, /^Unexpected `--fast`, expected an option of this command\n\nUsage: npm run build/);
});
