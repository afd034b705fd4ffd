import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentStretches } from '#site/contentStretches.ts';

/** The words of the content in slashes. */
const marked = (text: string, content: readonly string[]): string =>
  contentStretches(text, content)
    .map((stretch) => (stretch.isContent ? `/${stretch.text}/` : stretch.text))
    .join('');

test('cuts a text at the words of the content, in whatever order they stand', () => {
  assert.equal(
    marked('genannt: „Tuesday“ und „the next day“', ['the next day', 'Tuesday']),
    'genannt: „/Tuesday/“ und „/the next day/“',
  );
});

test('takes the longer of two that begin alike', () => {
  assert.equal(
    marked('„Price“, „Price of Ohio“', ['Price', 'Price of Ohio']),
    '„/Price/“, „/Price of Ohio/“',
  );
});

test('takes no part of a word for one', () => {
  assert.equal(marked('welche sagt „he“', ['he']), 'welche sagt „/he/“');
});

test('finds words with signs at their ends', () => {
  assert.equal(marked('Wer: (“Why?”) [C++]', ['(“Why?”)', 'C++']), 'Wer: /(“Why?”)/ [/C++/]');
});

test('leaves a text whole in which there are none', () => {
  assert.equal(marked('kein Tag', []), 'kein Tag');
  assert.equal(marked('kein Tag', ['', 'day']), 'kein Tag');
});
