import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '#parse/text/document.ts';

const words = (text: string): string[] => readDocument(text).tokens.map((token) => token.text);

test('a word is split alike whatever was read before it', () => {
  const plain = "The plan is the harbour’s and Lund's alone.";
  const before = words(plain);
  words("It is the harbour’s, and Lund's. “The harbour’s.” The harbour’s-like.");
  assert.deepEqual(words(plain), before);
  assert.deepEqual(before.slice(4, 6), ['harbour', '’s']);
});

test('every token stands at its place in the text', () => {
  const text = 'The mayor’s, “Ann Lee’s,” she said — it can’t be.\n\nNext: 10:30, U.S.-Norway talks.';
  const { tokens } = readDocument(text);
  for (const { start, end, text: word } of tokens) assert.equal(text.slice(start, end), word);
  assert.equal(tokens.map((token) => token.text).join(''), text.replaceAll(/\s/g, ''));
});

test('a line break ends a paragraph, unless the text is wrapped by hand', () => {
  assert.equal(readDocument('One line.\nAnother line.').paragraphs.length, 2);
  const wrapped =
    'A text that was wrapped by\nhand at a narrow column, as\nmail is.\n\nIts next paragraph stands\nafter an empty line.';
  assert.equal(readDocument(wrapped).paragraphs.length, 2);
});

const sentences = (text: string): string[] =>
  readDocument(text).sentences.map(({ start, end }) => text.slice(start, end));

test('a word with letters beyond ASCII is one token, and a name where it has a capital', () => {
  assert.deepEqual(words('Ana Stanić left Łódź.'), ['Ana', 'Stanić', 'left', 'Łódź', '.']);
  const { tokens } = readDocument('They met Stanić in Kuşadası.');
  assert.deepEqual(
    tokens.map(({ tag, lower }) => `${lower} ${tag}`).filter((word) => /[^\0-\x7f]/.test(word)),
    ['stanić PROPN', 'kuşadası PROPN'],
  );
});

test('a mark beside a letter beyond ASCII stays a token of its own', () => {
  assert.deepEqual(words('the café, the naïve—'), ['the', 'café', ',', 'the', 'naïve', '—']);
});

test('the full stop of a title belongs to it and ends no sentence', () => {
  const text = 'On Friday Maj. Gen. Iva Holt spoke. Supt. Lee Moran left.';
  assert.deepEqual(sentences(text), ['On Friday Maj. Gen. Iva Holt spoke.', 'Supt. Lee Moran left.']);
  assert.ok(words(text).includes('Maj.'));
});

test('a title in capitals or written out ends a sentence as any word does', () => {
  assert.deepEqual(sentences('She met the PC. He left.'), ['She met the PC.', 'He left.']);
  assert.deepEqual(sentences('She met the general. He left.'), ['She met the general.', 'He left.']);
});

test('a title at the end of a paragraph does not draw in the next one', () => {
  const document = readDocument('She met the Gen.\n\nHe left.');
  assert.deepEqual(
    document.sentences.map(({ paragraph }) => paragraph),
    [0, 1],
  );
});

test('sentences follow one another without gap or overlap', () => {
  const document = readDocument('Lt. Col. Ødegård said so. “No.” Dr. Ćosić agreed!\n\n— Who? — Me.');
  document.sentences.forEach(({ firstToken, endToken }, i) => {
    assert.equal(firstToken, document.sentences[i - 1]?.endToken ?? 0);
    for (let at = firstToken; at < endToken; at++) assert.equal(document.tokens[at]?.sentence, i);
  });
  assert.equal(document.sentences.at(-1)?.endToken, document.tokens.length);
});
