import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { run, withFolder } from './run.ts';

const FIXTURES = 'tests/cli/import/fixtures';

const text = (number: number) =>
  `“We will rebuild bridge ${number},” Mayor Ida Holm said Monday. “It will stand by spring.”\n`;

/** A folder as an editor may have it: a saved page with what belongs to it, a folder in a folder, and what is no article. */
async function inbox(folder: string): Promise<string> {
  const box = path.join(folder, 'inbox');
  await mkdir(path.join(box, 'may', 'bridge_files'), { recursive: true });
  const files = [
    ['json-ld-in-a-graph/input.html', 'may/bridge.html'],
    ['a-brief/input.html', 'may/bridge_files/frame.html'],
    ['markdown/input.md', 'note.md'],
    ['ninjs-2/input.json', 'wire.json'],
    ['a-picture-called-page/input.html', 'broken.html'],
  ];
  for (const [from = '', to = ''] of files) await cp(path.join(FIXTURES, from), path.join(box, to));
  await writeFile(path.join(box, 'undated.txt'), text(1));
  await writeFile(path.join(box, 'quay.jpg'), 'no article');
  await writeFile(path.join(box, '.hidden.txt'), 'no article');
  return box;
}

test('imports every article of a folder, and says at the end what became of each', async () => {
  await withFolder(async (folder) => {
    const box = await inbox(folder);
    const content = path.join(folder, 'content');
    const { code, out, err } = await run('import', [box], { content });
    assert.equal(err, '');
    assert.equal(code, 1);
    assert.deepEqual(
      out
        .replaceAll(`${box}/`, '')
        .replace(/\d+ (statement|speaker|event)s?/g, '… $1s')
        .split('\n'),
      [
        '5 files: 3 imported; 2 refused',
        '  new: … statements, … speakers, … events; `npm run check` lists what to confirm',
        '  passed over, since their names are those of no article: 1 file (1 .jpg)',
        '  wire.json: its time is given in UTC, 2024-05-15T03:30:00Z: where the publisher is, it may have been the day before',
        '  wire.json: 2024-05-15 was taken as the day it appeared; it also gives 2024-05-13',
        '  wire.json: its copyright notice: © 2024 Tidewater Wire',
        '  refused broken.html: Unexpected PNG picture, expected an article as text, Markdown, a web page or ninjs: give the article it belongs to',
        '  refused undated.txt: Unexpected source that names no day, expected the day it appeared: --published YYYY-MM-DD',
        '',
      ],
    );
    const checked = await run('check', [], { content });
    assert.equal(checked.code, 0);

    const again = await run('import', [box, '--published', '2024-05-14'], { content });
    assert.match(again.out, /^5 files: 1 imported; 3 left alone, on file already; 1 refused$/m);
  });
});

test('says that a folder holds no article, and what it would read', async () => {
  await withFolder(async (folder) => {
    const { code, err } = await run('import', [folder], { content: path.join(folder, 'content') });
    assert.equal(code, 1);
    assert.match(err, /Unexpected folder without an article, expected \.txt, \.md, \.html or \.json in it/);
  });
});

test('refuses a title for several articles', async () => {
  await withFolder(async (folder) => {
    const options = [await inbox(folder), '--title', 'A bridge'];
    const { code, err } = await run('import', options, { content: path.join(folder, 'content') });
    assert.equal(code, 1);
    assert.match(err, /Unexpected --title, .* for several articles, expected them for one/);
  });
});

test('leaves nothing half written when it is interrupted, and goes on when it is run again', async () => {
  await withFolder(async (folder) => {
    const [box, content] = [path.join(folder, 'inbox'), path.join(folder, 'content')];
    await mkdir(box);
    const numbers = Array.from({ length: 150 }, (_, i) => i);
    await Promise.all(numbers.map((i) => writeFile(path.join(box, `${i}.txt`), text(i))));
    const args = [box, '--published', '2024-05-14'];
    const { code, written } = await interrupted(args, content);
    assert.equal(code, 130);
    assert.ok(written > 0 && written < numbers.length, `${written} articles were written`);
    assert.deepEqual(
      (await readdir(content, { recursive: true })).filter((file) => !/\.(?:md|txt)$|^[a-z]+$/.test(file)),
      [],
    );
    assert.equal((await run('check', [], { content })).code, 0);
    const { out } = await run('import', args, { content });
    assert.match(out, new RegExp(`^150 files: ${150 - written} imported; ${written} left alone`));
  });
});

/** Presses Ctrl-C once the first articles are there. */
async function interrupted(
  args: readonly string[],
  content: string,
): Promise<{ code: number | null; written: number }> {
  const child = spawn(process.execPath, [path.resolve('src/cli/import.ts'), ...args], {
    env: { ...process.env, CONTENT: content },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const written = async () =>
    (await readdir(path.join(content, 'articles')).catch(() => [])).filter((file) => file.endsWith('.md'))
      .length;
  while (child.exitCode === null && (await written()) === 0)
    await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGINT');
  return { code: await ended, written: await written() };
}
