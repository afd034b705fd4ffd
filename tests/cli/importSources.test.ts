import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { run, withFolder } from './run.ts';

const FIXTURES = 'tests/cli/import/fixtures';

/** Imports a file of the fixtures, or standard input, into an empty content folder. */
async function imported(
  args: readonly string[],
  use: (ran: { code: number | null; out: string; err: string; content: string }) => Promise<void> | void,
  input?: string,
) {
  await withFolder(async (folder) => {
    const content = path.join(folder, 'content');
    await use({
      ...(await run('import', args, { content, ...(input !== undefined && { input }) })),
      content,
    });
  });
}

test('writes what a page says of itself into front matter, and its headline as the draft’s title', async () => {
  await imported([`${FIXTURES}/json-ld-in-a-graph/input.html`], async ({ code, content }) => {
    assert.equal(code, 0);
    const article = await readFile(path.join(content, 'articles/bridge-harbour-to-reopen.md'), 'utf8');
    const front = article.slice(0, article.indexOf('  sha256:'));
    assert.equal(
      front,
      `---
title: Bridge & harbour to reopen
published: 2024-05-14
source:
  publisher: The Tidewater Post
  url: https://tidewater.example/2024/bridge
  headline: Bridge & harbour to reopen
  byline: Ida Berg and Per Lund
  language: en-US
  text: sources/2024-05-14-bridge-harbour-to-reopen.txt
`,
    );
  });
});

test('takes the command line’s word over the file’s, and says where they differ', async () => {
  const options = ['--published', '2024-05-13', '--publisher', 'The Tidewater Post', '--title', 'A bridge'];
  await imported([`${FIXTURES}/json-ld-in-a-graph/input.html`, ...options], async ({ out, content }) => {
    assert.match(out, /^ {2}--published 2024-05-13 was taken, though the file says 2024-05-14$/m);
    assert.doesNotMatch(out, /--publisher/);
    assert.match(
      await readFile(path.join(content, 'articles/a-bridge.md'), 'utf8'),
      /^published: 2024-05-13$/m,
    );
  });
});

test('knows the format of standard input by how it begins', async () => {
  const page = await readFile(`${FIXTURES}/only-a-time/input.html`, 'utf8');
  await imported(
    ['-'],
    ({ code, out }) => {
      assert.equal(code, 0);
      assert.match(out, /^standard input → content\/articles\/bridge-to-reopen\.md$/m);
    },
    page,
  );
});

test('reads text in the charset that is named, and keeps it in UTF-8', async () => {
  const file = `${FIXTURES}/text-in-no-charset/input.txt`;
  await imported(
    [file, '--published', '2024-05-14', '--charset', 'windows-1252', '--slug', 'bridge'],
    async ({ out, content }) => {
      assert.match(out, /^ {2}read as windows-1252, as --charset says; kept in UTF-8$/m);
      assert.match(
        await readFile(path.join(content, 'sources/2024-05-14-bridge.txt'), 'utf8'),
        /^“We will rebuild/,
      );
      assert.equal((await run('check', [], { content })).code, 0);
    },
  );
});

test('refuses a charset that there is not', async () => {
  await imported([`${FIXTURES}/text-in-no-charset/input.txt`, '--charset', 'klingon'], ({ code, err }) => {
    assert.equal(code, 1);
    assert.match(err, /Unexpected charset `klingon`, named by --charset, expected one that browsers know/);
  });
});

test('warns of a source that declares another language than English', async () => {
  await imported(
    ['-', '--published', '2024-05-14'],
    ({ code, out }) => {
      assert.equal(code, 0);
      assert.match(out, /^ {2}Unexpected language German, expected English: the parser reads nothing else/m);
    },
    '---\ntitle: Die Brücke\nlang: de\n---\n\n„Wir bauen sie wieder auf“, sagte Ida Holm am Montag.\n',
  );
});

test('says that a file is not there, and asks for the day of one that names none', async () => {
  await imported(['nowhere.html'], ({ code, err }) => {
    assert.deepEqual([code, err], [1, 'import: nowhere.html: Unexpected name, there is no such file\n']);
  });
  await imported([`${FIXTURES}/a-brief/input.html`], ({ code, err }) => {
    assert.equal(code, 1);
    assert.match(
      err,
      /input\.html: Unexpected source that names no day, expected .* --published YYYY-MM-DD$/m,
    );
  });
});
