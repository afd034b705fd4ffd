import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { run, withFolder } from './run.ts';

const ARTICLE = `“We will rebuild the bridge,” Mayor Ida Holm said Monday. “It will stand by spring.”

A council official was less sure. “The money is not there,” the official said.

The council will vote on June 3.
`;

const OPTIONS = ['--published', '2024-05-14', '--publisher', 'The Tidewater Post', '--title', 'A bridge'];

async function importArticle(folder: string, text = ARTICLE, options: readonly string[] = OPTIONS) {
  const file = path.join(folder, 'in.txt');
  await writeFile(file, text);
  const content = path.join(folder, 'content');
  return { ...(await run('import', [file, ...options], { content })), content };
}

test('writes the article, its source to the byte, and a file for each speaker and event', async () => {
  await withFolder(async (folder) => {
    const { code, out, err, content } = await importArticle(folder);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /→ content\/articles\/a-bridge\.md/);
    assert.deepEqual(await readdir(path.join(content, 'speakers')), ['council-official.md', 'ida-holm.md']);
    assert.equal((await readdir(path.join(content, 'events'))).length, 1);
    assert.equal(await readFile(path.join(content, 'sources/2024-05-14-a-bridge.txt'), 'utf8'), ARTICLE);
    const article = await readFile(path.join(content, 'articles/a-bridge.md'), 'utf8');
    assert.match(article, /^rights: excerpt\nstatus: draft$/m);
    assert.match(
      article,
      /:speaker\[Mayor Ida Holm\]\{is=ida-holm\} :cue\[said\]\{of=[a-z-]+\} :date\[Monday\]\{is=2024-05-13 from=published\}\./,
    );
    const checked = await run('check', [], { content });
    assert.equal(checked.code, 0);
    assert.match(checked.out, /^1 article \(1 draft\), 2 speakers, 1 event: nothing to mend/);
  });
});

test('takes no day that stands alone at the top of a text for its title', async () => {
  await withFolder(async (folder) => {
    const text = `Tuesday, May 14, 2024\n\n${ARTICLE}`;
    const { out } = await importArticle(folder, text, ['--published', '2024-05-14']);
    assert.match(out, /→ content\/articles\/we-will-rebuild-the-bridge-mayor-ida-holm-said-monday\.md/);
  });
});

test('leaves alone what it imported before, whatever an editor has made of it', async () => {
  await withFolder(async (folder) => {
    const { content } = await importArticle(folder);
    const file = path.join(content, 'articles/a-bridge.md');
    const edited = (await readFile(file, 'utf8')).replace(
      'title: A bridge',
      'title: Who pays for the bridge?',
    );
    await writeFile(file, edited);
    const again = await importArticle(folder);
    assert.equal(again.code, 0);
    assert.match(again.out, /left alone, it is content\/articles\/a-bridge\.md already/);
    assert.equal(await readFile(file, 'utf8'), edited);
    assert.deepEqual(await readdir(path.join(content, 'articles')), ['a-bridge.md']);
  });
});

test('says which options it did not take for a text that it has already, and how to have them', async () => {
  await withFolder(async (folder) => {
    await importArticle(folder);
    const given = ['--published', '2024-05-15', '--publisher', 'The Tidewater Post', '--title', 'No bridge'];
    const others = ['--slug', 'no-bridge', '--rights', 'full-text', '--status', 'published'];
    const { code, out, err } = await importArticle(folder, ARTICLE, [...given, ...others]);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(
      out.replace(/^.*: left/, 'left'),
      `left alone, it is content/articles/a-bridge.md already
  --published 2024-05-15: not taken, the article keeps “2024-05-14”. Edit \`published\` in its file
  --title No bridge: not taken, the article keeps “A bridge”. Edit \`title\` in its file
  --rights full-text: not taken, the article keeps “excerpt”. Edit \`rights\` in its file
  --status published: not taken, the article keeps “draft”. Edit \`status\` in its file
  --slug no-bridge: not taken, the article keeps its address. Rename its file to \`no-bridge.md\`
`,
    );
    assert.doesNotMatch((await importArticle(folder)).out, /not taken/);
    await writeFile(path.join(folder, 'content/sources/2024-05-14-a-bridge.txt'), 'Altered.');
    const faulty = await importArticle(folder, ARTICLE, [...OPTIONS, '--slug', 'no-bridge']);
    assert.equal(faulty.code, 0);
    assert.match(
      faulty.out,
      /left alone.*\n {2}the options were not taken: content\/articles\/a-bridge\.md: /,
    );
  });
});

test('knows a named speaker again, and never joins two unnamed ones', async () => {
  await withFolder(async (folder) => {
    await importArticle(folder);
    const second = await importArticle(folder, ARTICLE.replace('by spring', 'by autumn'), [
      ...OPTIONS,
      '--slug',
      'second',
    ]);
    assert.match(second.out, /speaker ida-holm, taken to be the one on file$/m);
    assert.match(second.out, /speaker council-official-second$/m);
    const checked = await run('check', [], { content: second.content });
    assert.match(checked.out, /^2 articles \(2 drafts\), 3 speakers/m);
  });
});

test('refuses what is no text, and writes nothing', async () => {
  await withFolder(async (folder) => {
    const content = path.join(folder, 'content');
    const binary = path.join(folder, 'picture.txt');
    await writeFile(binary, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00]));
    const refused = await run('import', [binary, ...OPTIONS], { content });
    assert.equal(refused.code, 1);
    assert.match(refused.err, /picture\.txt: Unexpected JPEG picture, expected an article/);
    const control = await importArticle(folder, 'One line.\nA bell \u0007 here.');
    assert.match(control.err, /in\.txt: Unexpected control character U\+0007 in line 2/);
    const empty = await importArticle(folder, ' \n');
    assert.match(empty.err, /Unexpected empty text/);
    assert.deepEqual(await readdir(folder), ['in.txt', 'picture.txt']);
  });
});

test('goes on after an import that was interrupted, and never writes over another file', async () => {
  await withFolder(async (folder) => {
    const content = path.join(folder, 'content');
    const source = path.join(content, 'sources/2024-05-14-a-bridge.txt');
    await mkdir(path.dirname(source), { recursive: true });
    await writeFile(source, 'Another text.');
    const refused = await importArticle(folder);
    assert.equal(refused.code, 1);
    assert.match(refused.err, /2024-05-14-a-bridge\.txt: Unexpected file with other content.*--slug/);
    assert.deepEqual(await readdir(content), ['sources']);
    await writeFile(source, ARTICLE);
    assert.equal((await importArticle(folder)).code, 0);
    assert.equal((await run('check', [], { content })).code, 0);
  });
});

test('refuses a --slug that is taken, and takes one that is free as it is', async () => {
  await withFolder(async (folder) => {
    const { content } = await importArticle(folder);
    const other = 'The ferry runs again. “We are glad,” said Per Holt, who steers it.\n';
    const refused = await importArticle(folder, other, [...OPTIONS, '--slug', 'a-bridge']);
    assert.equal(refused.code, 1);
    assert.match(
      refused.err,
      /--slug: Unexpected `a-bridge`: content\/articles\/a-bridge\.md is there already/,
    );
    assert.deepEqual(await readdir(path.join(content, 'articles')), ['a-bridge.md']);
    const long = 'a-bridge-that-no-one-of-the-town-had-asked-for-is-planned';
    await importArticle(folder, other, [...OPTIONS, '--slug', long]);
    assert.deepEqual(await readdir(path.join(content, 'articles')), [`${long}.md`, 'a-bridge.md']);
  });
});

test('says which option is wrong', async () => {
  const { code, err } = await run('import', [
    'x.txt',
    '--published',
    '2024-02-30',
    '--rights',
    'all',
    '--slug',
    '../x',
    '--url',
    'courier.example/x',
  ]);
  assert.equal(code, 1);
  assert.match(err, /--published: Unexpected day `2024-02-30`/);
  assert.match(err, /--rights: /);
  assert.match(err, /--slug: Unexpected id `\.\.\/x`/);
  assert.match(
    err,
    /--url: Unexpected address `courier\.example\/x`, expected a whole one, which begins with `https:\/\/`/,
  );
});

test('refuses to import beside a speaker or an event that it cannot read, and says where', async () => {
  for (const name of ['speakers/ida-holm.md', 'events/vote.md']) {
    await withFolder(async (folder) => {
      const file = path.join(folder, 'content', name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, '---\nname: "Ida Holm\nkind: person\n---\n');
      const { code, err, content } = await importArticle(folder);
      assert.equal(code, 1);
      assert.match(err, new RegExp(`import: \\S*content/${name.replace('.', '\\.')}:\\d+:\\d+: `));
      assert.match(err, /Nothing was written.*`npm run check` says how/);
      assert.deepEqual(await readdir(content), [path.dirname(name)]);
    });
  }
});
