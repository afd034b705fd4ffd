import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { SITE, writeSite } from './pack/fixture.ts';
import { readZip } from './pack/readZip.ts';
import { run, withFolder } from './run.ts';

const pack = (root: string, out: string) => run('pack', ['--from', root, '--out', out]);

test('packs exactly the built folder, in one folder that has the site’s name', () =>
  withFolder(async (folder) => {
    const root = await writeSite(path.join(folder, 'site'), SITE);
    const out = path.join(folder, 'a b', 'record.zip');
    const { code, out: said, err } = await pack(root, out);
    assert.equal(code, 0, err);
    const bytes = await readFile(out);
    const files = readZip(bytes);
    const list = await readFile(path.join(root, 'SHA256SUMS.txt'), 'utf8');
    assert.deepEqual(
      files.map(({ name, text }) => [name, text]),
      Object.entries({ ...SITE, 'SHA256SUMS.txt': list })
        .map(([name, text]) => [`On the Record/${name}`, text])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
    assert.ok(files.every(({ utf8, mode }) => utf8 && mode === '100644'));

    const digest = createHash('sha256').update(bytes).digest('hex');
    assert.equal(said, `${out}\n5 files, 2 KB, to be unpacked as “On the Record”\nsha256 ${digest}\n`);
    assert.equal(await readFile(`${out}.sha256`, 'utf8'), `${digest}  record.zip\n`);
    assert.deepEqual((await readdir(path.dirname(out))).sort(), ['record.zip', 'record.zip.sha256']);
  }));

test('makes the same bytes of the same site, in any time zone and whenever its files were written', () =>
  withFolder(async (folder) => {
    const archives = [];
    for (const [i, zone] of ['Pacific/Kiritimati', 'America/St_Johns'].entries()) {
      const files = i === 0 ? SITE : Object.fromEntries(Object.entries(SITE).reverse());
      const root = await writeSite(path.join(folder, zone), files);
      await utimes(path.join(root, 'index.html'), i * 1e9, i * 1e9);
      const out = path.join(folder, `${i}.zip`);
      const { code } = await run('pack', ['--from', root, '--out', out], { env: { TZ: zone } });
      assert.equal(code, 0);
      archives.push(await readFile(out));
    }
    const [first = Buffer.of(), second = Buffer.of()] = archives;
    assert.ok(first.equals(second));
    assert.deepEqual(new Set(readZip(first).map(({ time }) => time.join())), new Set(['1980,1,1,12,0,0']));
  }));

test('packs nothing where a file was changed, added or lost since the build, and names each', () =>
  withFolder(async (folder) => {
    const root = await writeSite(path.join(folder, 'site'), SITE);
    const out = path.join(folder, 'record.zip');
    await writeFile(out, 'the archive before');
    await appendFile(path.join(root, 'index.html'), ' ');
    await rm(path.join(root, 'Ωmega.txt'));
    await writeFile(path.join(root, '.DS_Store'), '');
    const { code, err } = await pack(root, out);
    assert.equal(code, 1);
    assert.equal(
      err,
      `pack: Files of \`${root}\` that are not as they were built: 3\n  .DS_Store: added\n  index.html: changed\n  Ωmega.txt: missing\n`,
    );
    assert.equal(await readFile(out, 'utf8'), 'the archive before');
    assert.equal((await run('pack', ['--check', root])).err, err);
  }));

test('builds first, and packs nothing where the site cannot be built', () =>
  withFolder(async (folder) => {
    const content = path.join(folder, 'content');
    await cp('tests/integrations/fixtures/content', content, { recursive: true });
    await appendFile(path.join(content, 'articles', 'lighthouse.md'), 'No words of the source.\n');
    const { code, err, out } = await run('pack', ['--out', path.join(folder, 'record.zip')], { content });
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.match(err, /lighthouse\.md.*\npack: nothing was packed, since the site could not be built\n$/s);
    assert.deepEqual(await readdir(folder), ['content']);
  }));

test('packs no folder that was not built to its end', () =>
  withFolder(async (folder) => {
    const root = path.join(folder, 'site');
    await mkdir(root);
    await writeFile(path.join(root, 'index.html'), '');
    const { code, err } = await pack(root, path.join(folder, 'record.zip'));
    assert.equal(code, 1);
    assert.match(
      err,
      /^pack: Unexpected folder `.*` without SHA256SUMS\.txt, expected a site .* npm run build\n$/,
    );
  }));

test('packs no name that cannot be unpacked everywhere', () =>
  withFolder(async (folder) => {
    const root = await writeSite(path.join(folder, 'site'), { 'speakers/con/index.html': '' });
    const { code, err } = await pack(root, path.join(folder, 'record.zip'));
    assert.equal(code, 1);
    assert.match(err, /On the Record\/speakers\/con\/index\.html: `con` is the name of a device on Windows/);
    assert.deepEqual(await readdir(folder), ['site']);
  }));

test('does not write over a folder', () =>
  withFolder(async (folder) => {
    const root = await writeSite(path.join(folder, 'site'), SITE);
    const { code, err } = await pack(root, folder);
    assert.equal(code, 1);
    assert.match(err, /^pack: Unexpected folder `.*`, expected the name of a file to write\n$/);
  }));

test('says of an archive that it is to be unpacked before it is checked', () =>
  withFolder(async (folder) => {
    const archive = path.join(folder, 'record.zip');
    await writeFile(archive, '');
    const { code, err } = await run('pack', ['--check', archive]);
    assert.deepEqual(
      [code, err],
      [1, `pack: Unexpected file \`${archive}\`, expected a folder: unpack the archive first\n`],
    );
  }));

test('refuses options of which only one can be meant', async () => {
  for (const [one, other] of [
    ['single', 'from'],
    ['check', 'from'],
    ['check', 'single'],
    ['check', 'out'],
  ]) {
    const { code, out, err } = await run('pack', [`--${one}`, 'x', `--${other}`, 'y']);
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.match(err, new RegExp(`^pack: Unexpected \`--${other}\` with \`--${one}\`\\nUsage: npm run pack`));
  }
});

test('checks an unpacked site without writing anything', () =>
  withFolder(async (folder) => {
    const root = await writeSite(path.join(folder, 'site'), SITE);
    const { out, code } = await run('pack', ['--check', root]);
    assert.deepEqual({ out, code }, { out: '5 files, all as they were built\n', code: 0 });
    assert.deepEqual(await readdir(folder), ['site']);
  }));
