import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importedBriefing } from '#cli/bench/search/importedBriefing.ts';
import { inventedWord } from '#cli/bench/search/inventedWords.ts';
import { ownPassages } from '#cli/bench/search/passages.ts';
import { recombine } from '#cli/bench/search/recombine.ts';
import { rewording } from '#cli/bench/search/reword.ts';
import { countWords, distinctWords } from '#cli/bench/search/words.ts';
import { searchRecords } from '#site/search/searchRecords.ts';

const ARTICLES = recombine(60);
const TEXTS = ARTICLES.map(({ text }) => text);

test('as many articles as asked for, the same on every run, no two alike', () => {
  assert.equal(ARTICLES.length, 60);
  assert.deepEqual(recombine(60), ARTICLES);
  assert.deepEqual(recombine(10), ARTICLES.slice(0, 10));
  assert.equal(new Set(TEXTS).size, 60);
});

/** 1,000 press releases have 378 words each, 17,629 of them different. */
test('an article is as long as one of the news, and a thousand have as many words', () => {
  const words = TEXTS.reduce((sum, text) => sum + countWords(text), 0) / TEXTS.length;
  assert.ok(words > 340 && words < 420, String(words));
  const distinct = distinctWords(recombine(1_000).map(({ text }) => text));
  assert.ok(distinct > 16_000 && distinct < 22_000, String(distinct));
});

test('articles appear on days of ten years', () => {
  for (const { published } of ARTICLES) assert.match(published, /^20(?:1[5-9]|2[0-4])-\d\d-\d\d$/);
  assert.ok(new Set(ARTICLES.map(({ published }) => published)).size > 50);
});

test('imported and published they are sound, and every kind of record is found in them', () => {
  const kinds = Map.groupBy(searchRecords(importedBriefing(ARTICLES)), ({ filters }) => filters.kind[0]);
  assert.equal(kinds.get('Article')?.length, 60);
  for (const kind of ['Statement', 'Event', 'Speaker'] as const)
    assert.ok((kinds.get(kind)?.length ?? 0) > 60, kind);
});

test('plain sentences have neither a quote nor a day', () => {
  const { plain } = ownPassages();
  assert.ok(plain.length > 50);
  for (const sentence of plain) assert.doesNotMatch(sentence, /["“”]|Monday|January|yesterday|19\d\d/);
});

test('names and rare words give way, in one article always to the same; days and common words stay', () => {
  const common = Array.from({ length: 5 }, () => 'then they spoke there');
  const texts = [...common, 'On Sunday they heard Price.'];
  const numbers = [0.1, 0.2, 0.3, 0.4, 0.5];
  const reword = rewording(texts)(() => numbers.shift() ?? 1);
  const reworded = reword('Then Price spoke on Sunday of whitening. There Price was whitening.');
  const [, name, rare] = /^Then (\p{Lu}\p{Ll}+) spoke on Sunday of (\p{Ll}+ing)\./u.exec(reworded) ?? [];
  assert.match(reworded, new RegExp(` There ${name} was ${rare}\\.$`));
  assert.doesNotMatch(reworded, /Price|whiten/);
});

test('another number gives another word', () => {
  const words = Array.from({ length: 20_000 }, (_, number) => inventedWord(number));
  assert.equal(new Set(words).size, words.length);
  for (const word of words) assert.match(word, /^[a-z]{6,9}$/);
});
