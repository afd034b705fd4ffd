import assert from 'node:assert/strict';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { assertMatchesFile } from '../fixtures.ts';
import { run, withFolder } from './run.ts';

/** A published article with notes, and a revised text in which its marks meet every outcome. */
const CASE = path.join(import.meta.dirname, 'import/revise/fixtures/all-outcomes');
const URL = 'http://www.tidewater.example/news/night-ferry/?utm_source=letter#comments';
const REVISED = path.join(CASE, 'revised.txt');
const ARTICLE = 'articles/night-ferry.md';

async function withContent(use: (content: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const content = path.join(folder, 'content');
    await cp(path.join(CASE, 'content'), content, { recursive: true });
    await use(content);
  });
}

/** Every file of a content folder, with what it holds. */
async function snapshot(content: string): Promise<Record<string, string>> {
  const names = (await readdir(content, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(content, name), 'utf8')])),
  );
}

const told = (out: string): string => out.replaceAll(path.dirname(REVISED), '').replaceAll(/^\//gm, '');

test('merges a revised source known by its address: found, moved, ambiguous and gone at once', async () => {
  await withContent(async (content) => {
    const { code, out, err } = await run('import', [REVISED, '--url', URL, '--accept-lost'], { content });
    assert.deepEqual([code, err], [0, '']);
    assertMatchesFile(told(out), path.join(CASE, 'report.txt'));
    assertMatchesFile(await readFile(path.join(content, ARTICLE), 'utf8'), path.join(CASE, 'expected.md'));
    const source = (name: string) => readFile(path.join(content, 'sources', name), 'utf8');
    assert.equal(await source('2024-05-15-night-ferry-2.txt'), await readFile(REVISED, 'utf8'));
    assert.match(await source('2024-05-15-night-ferry.txt'), /master Ida Holm/);
    assert.equal((await run('check', [], { content })).code, 0);
  });
});

test('writes nothing, and ends as failed, where marks would be lost and nobody has accepted that', async () => {
  await withContent(async (content) => {
    const before = await snapshot(content);
    const { code, err } = await run('import', [REVISED, '--revises', 'night-ferry'], { content });
    assert.equal(code, 1);
    assert.match(err, /17 marks: 6 found, 6 moved, 2 ambiguous, 3 gone; 2 notes, 1 lost/);
    assert.match(err, /Nothing was written.*--accept-lost/s);
    assert.deepEqual(await snapshot(content), before);
  });
});

test('shows a revision as a diff, and writes nothing', async () => {
  await withContent(async (content) => {
    const before = await snapshot(content);
    const { out } = await run('import', [REVISED, '--revises', 'night-ferry', '--dry-run'], { content });
    assert.match(
      out,
      /^--- a\/content\/articles\/night-ferry\.md\n\+\+\+ b\/content\/articles\/night-ferry\.md$/m,
    );
    assert.match(out, /^--- \/dev\/null\n\+\+\+ b\/content\/speakers\/edda-holm\.md$/m);
    assert.match(out, /^\+ {2}former:$/m);
    assert.match(out, /GONE {7}content\/articles\/night-ferry\.md:29:1 {2}quote #lund-nobody-asked/);
    assert.deepEqual(await snapshot(content), before);
  });
});

test('changes nothing for a revision that is on file, nor for the text it revised', async () => {
  await withContent(async (content) => {
    const former = path.join(CASE, 'content/sources/2024-05-15-night-ferry.txt');
    await run('import', [REVISED, '--revises', 'night-ferry', '--accept-lost'], { content });
    const before = await snapshot(content);
    const again = await run('import', [REVISED, '--url', URL, '--accept-lost'], { content });
    assert.match(again.out, /left alone, it is content\/articles\/night-ferry\.md already/);
    const back = await run('import', [former, '--url', URL, '--accept-lost'], { content });
    assert.match(back.out, /left alone, it is a former text of .*: --revises night-ferry goes back to it/);
    assert.deepEqual(await snapshot(content), before);

    await run('import', [former, '--revises', 'night-ferry', '--accept-lost'], { content });
    const article = await readFile(path.join(content, ARTICLE), 'utf8');
    assert.match(article, /^ {2}text: sources\/2024-05-15-night-ferry\.txt$/m);
    assert.match(article, /^ {4}- text: sources\/2024-05-15-night-ferry-2\.txt$/m);
    assert.equal((await run('check', [], { content })).code, 0);
  });
});

test('writes a revision at once where every mark stands, and only the sentences that changed', async () => {
  await withContent(async (content) => {
    const former = await readFile(path.join(content, ARTICLE), 'utf8');
    const source = await readFile(path.join(content, 'sources/2024-05-15-night-ferry.txt'), 'utf8');
    const text = `${source.trimEnd()} Mayor Ann Marsh will speak there.\n`.replace(
      'night ferry.',
      'night ferry.  ',
    );
    const { code, out } = await run('import', ['-', '--revises', 'night-ferry'], { content, input: text });
    assert.equal(code, 0);
    assert.match(out, /17 marks: 17 found, 0 moved, 0 ambiguous, 0 gone; 2 notes, kept/);
    const body = (markdown: string) => markdown.slice(markdown.indexOf('\n---\n'));
    const article = await readFile(path.join(content, ARTICLE), 'utf8');
    assert.equal(body(article), `${body(former)}Mayor Ann Marsh will speak there.\n`);
  });
});

test('merges into an article whose lines end as on Windows, and keeps them so', async () => {
  await withContent(async (content) => {
    const article = path.join(content, ARTICLE);
    const former = (await readFile(article, 'utf8')).replaceAll('\n', '\r\n');
    await writeFile(article, former);
    const source = await readFile(path.join(content, 'sources/2024-05-15-night-ferry.txt'), 'utf8');
    const text = `${source.trimEnd()} Mayor Ann Marsh will speak there.\n`;
    const { code, err } = await run('import', ['-', '--revises', 'night-ferry'], { content, input: text });
    assert.deepEqual([code, err], [0, '']);
    const body = (markdown: string) => markdown.slice(markdown.indexOf('\n---\r\n'));
    const revised = await readFile(article, 'utf8');
    assert.equal(body(revised), `${body(former)}Mayor Ann Marsh will speak there.\r\n`);
    assert.doesNotMatch(revised, /(?<!\r)\n/);
  });
});

test('goes on after a merge that was interrupted before the article was written', async () => {
  await withContent(async (content) => {
    await writeFile(path.join(content, 'sources/2024-05-15-night-ferry-2.txt'), await readFile(REVISED));
    const args = [REVISED, '--revises', 'night-ferry', '--accept-lost'];
    assert.equal((await run('import', args, { content })).code, 0);
    assert.deepEqual(await readdir(path.join(content, 'sources')), [
      '2024-05-15-night-ferry-2.txt',
      '2024-05-15-night-ferry.txt',
    ]);
    assert.equal(
      await readFile(path.join(content, ARTICLE), 'utf8'),
      await readFile(path.join(CASE, 'expected.md'), 'utf8'),
    );
  });
});

test('refuses a near-identical source of no address, unless a slug makes it an article of its own', async () => {
  await withContent(async (content) => {
    const file = path.join(path.dirname(content), 'copy.txt');
    const source = await readFile(path.join(content, 'sources/2024-05-15-night-ferry.txt'), 'utf8');
    await writeFile(file, source.replace('Friday', 'Thursday'));
    const args = [file, '--published', '2024-05-15'];
    const refused = await run('import', args, { content });
    assert.equal(refused.code, 1);
    assert.match(
      refused.err,
      /looks like a revision of content\/articles\/night-ferry\.md: 88 % of its sentences/,
    );
    assert.match(refused.err, /--revises night-ferry merges it; --slug and another name/);
    assert.equal((await run('import', [...args, '--slug', 'other-ferry'], { content })).code, 0);
    assert.deepEqual(await readdir(path.join(content, 'articles')), ['night-ferry.md', 'other-ferry.md']);
  });
});

test('refuses to merge into an article that is not there, or is not sound', async () => {
  await withContent(async (content) => {
    const unknown = await run('import', [REVISED, '--revises', 'night-fery'], { content });
    assert.match(unknown.err, /--revises: Unexpected article `night-fery`.*Did you mean `night-ferry`\?/);
    const file = path.join(content, ARTICLE);
    await writeFile(file, (await readFile(file, 'utf8')).replace('Nobody asked', 'Nobody had asked'));
    const unsound = await run('import', [REVISED, '--revises', 'night-ferry'], { content });
    assert.equal(unsound.code, 1);
    assert.match(unsound.err, /Unexpected article with other words than its source.*npm run check/);
  });
});

test('gives a new statement no id that a lost one had, in the article or in a redirect', async () => {
  await withContent(async (content) => {
    await mkdir(content, { recursive: true });
    await writeFile(
      path.join(content, 'redirects.yaml'),
      '- { from: quotes/lund-nobody-asked-passengers, gone: 2024-05-16, why: said by another, article: night-ferry }\n',
    );
    await run('import', [REVISED, '--revises', 'night-ferry', '--accept-lost'], { content });
    const article = await readFile(path.join(content, ARTICLE), 'utf8');
    assert.match(article, /\{#lund-nobody-asked-passengers-2 /);
  });
});

test('marks a passage that stands again where it goes with a statement whose words changed', async () => {
  await withContent(async (content) => {
    const source = await readFile(path.join(content, 'sources/2024-05-15-night-ferry.txt'), 'utf8');
    const input = source.replace('older than the men', 'older than all the men');
    await run('import', ['-', '--revises', 'night-ferry', '--accept-lost'], { content, input });
    const article = await readFile(path.join(content, ARTICLE), 'utf8');
    assert.match(
      article,
      /\{#holm-boats-older-men-2 by=ida-holm said=2024-05-14\} .*:cue\[said\]\{of=holm-boats-older-men-2\}/,
    );
    assert.match(article, /^:quote\[“We cannot patch them for ever\.”\]\{of=holm-boats-older-men-2\}$/m);
  });
});
