import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMeFirst } from '#site/readMeFirst.ts';
import { wrapText } from '#site/wrapText.ts';
import { ARTICLE, briefing } from './fixtures/briefing.ts';

/** The text with the white space that breaks its lines as single spaces. */
const running = (...given: Parameters<typeof readMeFirst>) => readMeFirst(...given).replaceAll(/\s+/g, ' ');

test('breaks lines at 72 characters, but not commands and addresses', () => {
  const lines = readMeFirst(
    briefing(),
    'https://example.org/a/rather/long/address/of/a/site/SHA256SUMS.txt',
  ).split('\n');
  const long = lines.filter((line) => line.length > 72);
  assert.ok(
    long.every((line) => line.startsWith('    ')),
    long.join('\n'),
  );
  assert.ok(lines.some((line) => line.length > 65 && line.length <= 72));
  assert.deepEqual(
    lines.filter((line) => /\s$/.test(line)),
    [],
  );
});

test('says what the folder holds, and what of it is inferred', () => {
  const one = running(briefing(), null);
  assert.match(
    one,
    /HOLDS One article, Tidewater Post, published 14 May 2024 \(inferred\)\. Three statements; two voices, one with a name; two events\./,
  );
  const dating = { certainty: 'stated', note: 'By its own words' } as const;
  const two = running(
    briefing([ARTICLE, { ...ARTICLE, slug: 'second', published: '2024-06-01', dating }]),
    null,
  );
  assert.match(two, /Two articles, Tidewater Post, published 14 May 2024 \(inferred\) to 1 June 2024\./);
  assert.match(running(briefing([]), null), /WHAT IT HOLDS No articles yet\. Quotes/);
});

test('says how much of the articles is shown', () => {
  const full = { ...ARTICLE, rights: 'full-text' } as const;
  const part = { ...ARTICLE, slug: 'second', rights: 'excerpt' } as const;
  const said = (...articles: (typeof ARTICLE)[]) =>
    /belongs to its publisher\. (.*) Our notes/.exec(running(briefing(articles), null))?.[1];
  assert.equal(said(full), 'This one is shown whole.');
  assert.equal(said(part), 'Of this one only quotes with their sentences, dates and links are shown.');
  assert.equal(said(full, full), 'All are shown whole.');
  assert.equal(said(part, part), 'Of these only quotes with their sentences, dates and links are shown.');
  assert.equal(
    said(full, part),
    '1 of 2 are shown whole; of the others only quotes with their sentences, dates and links.',
  );
});

test('names the published list where the site’s address is known', () => {
  const list = 'https://example.org/record/SHA256SUMS.txt';
  assert.match(readMeFirst(briefing(), list), /\n {4}https:\/\/example\.org\/record\/SHA256SUMS\.txt\n$/);
  assert.match(running(briefing(), null), /with the one that its publisher gives you by another way\. $/);
});

test('wraps text at white space only', () => {
  assert.equal(wrapText('one two\n  three', 7), 'one two\nthree');
  assert.equal(wrapText('a longer-than-that b', 6), 'a\nlonger-than-that\nb');
});
