import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '#briefing/readBriefing.ts';
import { marksOfStatement, placesInArticle } from '#preview/content/placesInArticle.ts';
import { changedFiles } from './content.ts';

const { articles } = await changedFiles();
const file = articles.find(({ stem }) => stem === 'harbour');
const article = readContent(await changedFiles()).articles.find(({ slug }) => slug === 'harbour');
if (!file || !article) throw new Error('The fixture has no harbour');
const lines = String(file).split('\n');
const lineOf = (words: string) => lines.findIndex((line) => line.includes(words)) + 1;
const placeOf = placesInArticle(file, article);

test('each line of the text stands in its paragraph', () => {
  const words = [
    'decide the future',
    '#lund-ferries',
    'Not this year',
    'a slow goodbye',
    'declined to be named',
  ];
  const places = words.map((some) => placeOf(lineOf(some)));
  assert.deepEqual(
    places,
    [0, 1, 1, 2, 2].map((index) => ({ kind: 'paragraph', index })),
  );
});

test('a line of a note stands in the note, with its fences', () => {
  const note = lineOf(':::note');
  for (const line of [note, note + 1, note + 2])
    assert.deepEqual(placeOf(line), { kind: 'note', letter: 'a' });
});

test('a line of a field stands where the outermost field does', () => {
  assert.deepEqual(placeOf(lineOf('title: ')), { kind: 'field', name: 'title' });
  assert.deepEqual(placeOf(lineOf('sha256: ')), { kind: 'field', name: 'source' });
});

test('a line between blocks stands nowhere', () => {
  const blank = lines.findIndex((line, index) => index > lineOf('title: ') && line === '') + 1;
  assert.equal(placeOf(blank), null);
});

test('what a statement is made of is told from what stands beside it', () => {
  const isOfIt = marksOfStatement(file, 'lund-ferries');
  const line = lineOf('#lund-ferries');
  const text = lines[line - 1] ?? '';
  assert.equal(isOfIt(line, text.indexOf('#lund-ferries') + 1), true);
  assert.equal(isOfIt(line, text.indexOf(':cue[') + 1), true);
  assert.equal(isOfIt(line, text.indexOf(':speaker[') + 3), false);
  assert.equal(isOfIt(lineOf('{of=lund-ferries}'), 3), true);
  assert.equal(isOfIt(lineOf('#official-goodbye'), 1), false);
});
