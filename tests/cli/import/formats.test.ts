import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { messageOf } from '#cli/fail.ts';
import { readSource } from '#cli/import/readSource.ts';
import type { ReceivedSource } from '#cli/import/receivedSource.ts';

/**
 * A case is a folder: the file as it comes in beside `expected.json`, which has what is read of it, or why it is refused.
 * `UPDATE=1` writes a missing expectation; it is then read and mended by hand.
 */
const fixtures = new URL('fixtures/', import.meta.url);

const CASES = readdirSync(fixtures);

for (const name of CASES) {
  test(`reads ${name.replaceAll('-', ' ')} as its expectation says`, async () => {
    const found = await viewOf(name);
    const file = new URL(`${name}/expected.json`, fixtures);
    if (!existsSync(file) && process.env.UPDATE === '1')
      writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    assert.ok(
      existsSync(file),
      `Unexpected missing ${name}/expected.json; write it with UPDATE=1 and review it`,
    );
    assert.deepEqual(found, JSON.parse(readFileSync(file, 'utf8')));
  });
}

async function viewOf(name: string): Promise<unknown> {
  try {
    const { metadata, notes, text } = await read(name);
    return { metadata, notes, text: text.split(/(?<=\n)/) };
  } catch (error) {
    return { refused: messageOf(error) };
  }
}

function read(name: string): Promise<ReceivedSource> {
  const folder = new URL(`${name}/`, fixtures);
  const [input = ''] = readdirSync(folder).filter((file) => file.startsWith('input.'));
  return readSource({ name: input, read: async () => readFileSync(new URL(input, folder)) });
}

test('takes a page saved twice, with other advertisements, as one source', async () => {
  const [once, again] = await Promise.all(
    ['nested-advertisements', 'nested-advertisements-saved-again'].map(read),
  );
  assert.equal(again?.sha256, once?.sha256);
});

for (const [name, file] of [
  ['utf-16-page', 'input.html'],
  ['microdata-in-xhtml', 'input.xhtml'],
  ['ninjs-1', 'input.json'],
  ['markdown', 'input.md'],
  ['markdown-without-front-matter', 'input.md'],
  ['utf-16-text', 'input.txt'],
] as const) {
  test(`knows ${name} by how it begins`, async () => {
    const bytes = readFileSync(new URL(`${name}/${file}`, fixtures));
    const { metadata, sha256 } = await readSource({ name: 'standard input', read: async () => bytes });
    const named = await read(name);
    assert.deepEqual({ metadata, sha256 }, { metadata: named.metadata, sha256: named.sha256 });
  });
}

test('keeps text in UTF-8 to the byte, with its byte-order mark', async () => {
  const { bytes } = await read('utf-8-text-with-mark');
  assert.deepEqual(bytes, readFileSync(new URL('utf-8-text-with-mark/input.txt', fixtures)));
});

test('stores text of another charset as UTF-8, with the same characters', async () => {
  const { bytes } = await read('utf-16-text');
  const original = readFileSync(new URL('utf-16-text/input.txt', fixtures));
  assert.equal(bytes.toString('utf8'), new TextDecoder('utf-16be').decode(original));
});
