import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CORE } from '#site/search/searchShape.ts';
import { folded, partsOf, partWith, wordsByLetter } from '#site/search/searchWords.ts';
import { RECORD } from '../../integrations/searchRecord.ts';

const record = (content: string, title = 'Ada Lowe') => ({ ...RECORD, content, meta: { title } });

test('a word stands once, as it is spelt most often, with those of most records first', () => {
  const words = wordsByLetter([
    record('Tides turn. The tide and the tide.'),
    record('The Tide, the tides; a café.'),
    record(`${CORE}tide${CORE}s of Cafés, tides`),
  ]);
  assert.deepEqual(words.get('t'), ['tides', 'tide', 'turn']);
  assert.deepEqual(words.get('c'), ['café', 'Cafés']);
  assert.deepEqual(words.get('l'), ['Lowe']);
});

test('numbers, and words too short to be taken for another, are left out', () => {
  const words = wordsByLetter([record('On 2021 and B52s at sea the 10th')]);
  assert.deepEqual([...words.values()].flat(), ['Lowe']);
});

test('words are compared without case and accents', () => {
  assert.equal(folded('ÉCOLE'), 'ecole');
});

test('a part ends before it grows too long, and each letter lies in one', () => {
  const words = new Map([
    ['b', ['bbbb', 'bbbb']],
    ['a', ['aaaa']],
    ['z', ['zzzz']],
  ]);
  const starts = partsOf(words, 10);
  assert.deepEqual(starts, ['a', 'b', 'z']);
  assert.deepEqual(partsOf(words, 100), ['a']);
  assert.deepEqual(
    ['a', 'b', 'q', 'z', 'ж', '1'].map((letter) => partWith(letter, starts)),
    [0, 1, 1, 2, 2, 0],
  );
});
