import assert from 'node:assert/strict';
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { type Change, check, WRONG_WORD, withChanged } from './checked.ts';

/** Two lines that end in what Markdown takes for a break. */
const BREAKS: readonly Change[] = [
  ['articles/harbour.md', '{is=2024-05-13}.\n', '{is=2024-05-13}.  \n'],
  ['articles/harbour.md', 'partial}\n', 'partial}\\\n'],
];

test('--fix mends what is safe, says where, and leaves the rest to an editor', () =>
  withChanged([...BREAKS, ['speakers/maren-lund.md', 'kind: person', 'kind: lighthouse']], async (folder) => {
    const article = path.join(folder, 'content/articles/harbour.md');
    await chmod(article, 0o640);
    const found = await check(folder);
    assert.match(found.out, /`npm run check -- --fix` mends 2 of them\.\n$/);
    const { code, out } = await check(folder, ['--fix']);
    assert.equal(code, 1);
    assert.match(
      out,
      /^Mended content\/articles\/harbour\.md: article-structure ×2\n\ncontent\/speakers\/maren-lund\.md:3:7 {2}error {2}field-value\n/,
    );
    assert.equal(
      await readFile(article, 'utf8'),
      await readFile('tests/briefing/fixtures/content/articles/harbour.md', 'utf8'),
    );
    assert.equal((await stat(article)).mode & 0o777, 0o640);
  }));

test('--fix keeps the line endings of a file', () =>
  withChanged([], async (folder) => {
    const article = path.join(folder, 'content/articles/harbour.md');
    const text = (await readFile(article, 'utf8'))
      .replace('rights: full-text\n', '')
      .replaceAll('\n', '\r\n');
    await writeFile(article, text);
    const { out } = await check(folder, ['--fix']);
    assert.match(out, /^Mended content\/articles\/harbour\.md: unstated-rights\n/);
    const added = text.replace('\r\n---\r\n\r\n', '\r\nrights: excerpt\r\n---\r\n\r\n');
    assert.equal(await readFile(article, 'utf8'), added);
  }));

test('--fix --dry-run shows the same as a diff, and writes nothing', () =>
  withChanged(BREAKS, async (folder) => {
    const article = path.join(folder, 'content/articles/harbour.md');
    const before = await readFile(article, 'utf8');
    const { code, out } = await check(folder, ['--fix', '--dry-run']);
    assert.equal(code, 0);
    assert.match(
      out,
      /^--- a\/content\/articles\/harbour\.md\n\+\+\+ b\/content\/articles\/harbour\.md\n@@ /,
    );
    assert.match(out, /\n-.*partial\}\\\n\+.*partial\}\n/);
    assert.match(out, /\nNothing was written: without `--dry-run` this mends 2 findings in 1 file\.\n/);
    assert.equal(await readFile(article, 'utf8'), before);
  }));

test('--fix mends only the files that are asked for, and never a source text', () =>
  withChanged([...BREAKS, WRONG_WORD], async (folder) => {
    const other = await check(folder, ['--fix', 'content/speakers/maren-lund.md']);
    assert.match(other.out, /^Nothing here can be mended without an editor\.\n/);
    await check(folder, ['--fix']);
    assert.deepEqual(
      await readFile(path.join(folder, 'content/sources/2024-05-14-harbour.txt')),
      await readFile('tests/briefing/fixtures/content/sources/2024-05-14-harbour.txt'),
    );
    assert.match((await check(folder)).out, /error {2}source-words/);
  }));

test('with another format standard output holds the report alone', () =>
  withChanged(BREAKS, async (folder) => {
    const { out, err } = await check(folder, ['--fix', '--format=sarif']);
    assert.deepEqual(JSON.parse(out).runs[0].results, []);
    assert.match(err, /^Mended content\/articles\/harbour\.md/);
  }));
