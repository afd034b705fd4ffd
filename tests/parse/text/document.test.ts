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
