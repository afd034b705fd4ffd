import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Annotations } from '#model/annotations.ts';
import { parse } from '#parse/parse.ts';

/**
 * A case is a folder: `input.txt` beside `expected.json`. The expectation names the reference date and holds any of the
 * keys of the parse contract; only those it holds are compared. Quotes and dates carry their words, so that it can be
 * read without counting characters. `UPDATE=1` writes a missing expectation; it is then read and mended by hand.
 */
interface Expectation {
  readonly published: string;
  readonly [key: string]: unknown;
}

const fixtures = new URL('fixtures/', import.meta.url);

/** A Thursday. */
const DEFAULT_DATE = '2024-05-16';

for (const name of readdirSync(fixtures)) {
  test(`marks ${name} as its expectation says`, () => {
    const text = readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8');
    const file = new URL(`${name}/expected.json`, fixtures);
    if (!existsSync(file) && process.env.UPDATE === '1') write(file, voices(text));
    assert.ok(
      existsSync(file),
      `Unexpected missing ${name}/expected.json; write it with UPDATE=1 and review it`,
    );
    const expected: Expectation = JSON.parse(readFileSync(file, 'utf8'));
    const found: Expectation = JSON.parse(JSON.stringify(view(text, expected.published)));
    assert.ok(
      Object.keys(expected).length > 1,
      `Expected ${name}/expected.json to hold a key of the parse contract`,
    );
    for (const key of Object.keys(expected)) assert.deepEqual(found[key], expected[key], key);
  });
}

/** The whole of the contract, with the words of each quote; how sure an attribution is changes with each fit, and has tests of its own. */
function view(text: string, published: string): Expectation {
  const annotations = parse(text, { published });
  const quotes = annotations.quotes.map(({ attribution: _, ...quote }) => ({
    text: text.slice(quote.start, quote.end),
    ...quote,
  }));
  return { published, ...annotations, quotes };
}

/** What a new expectation holds: quotes and speakers. Dates and events have cases of their own. */
function voices(text: string): Expectation {
  const { published, quotes, speakers } = view(text, DEFAULT_DATE) as Expectation & Annotations;
  return { published, quotes, speakers };
}

function write(file: URL, expectation: Expectation): void {
  writeFileSync(file, `${JSON.stringify(expectation, null, 1)}\n`);
}
