import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '#cli/bench/gold/readMarked.ts';

test('marks come off and leave spans and sources', () => {
  const [article] = readMarked('For the reader.\n=== a-b\n[1=Ana Ruiz; Ruiz|She] sang {p1|“la”}.\n', 'test');
  assert.equal(article?.id, 'a-b');
  assert.equal(article.text, 'She sang “la”.');
  const speaker = { text: 'She', start: 0, end: 3, canonical: 'Ana Ruiz', aliases: ['Ruiz'] };
  assert.deepEqual(article.quotes, [{ start: 9, end: 13, kind: 'partial', speaker }]);
});

test('a quote may have no speaker, hold square brackets and run over paragraphs', () => {
  const [article] = readMarked('=== a\n{d-|“[They] came.\n\n“They saw.”}\n', 'test');
  assert.deepEqual(article?.quotes, [{ start: 0, end: 26, kind: 'direct', speaker: null }]);
});

test('a term is no quote; brackets of the text stay', () => {
  const [article] = readMarked('=== a\nThe {t|“Comb”} [sic] is [1978] old.\n', 'test');
  assert.equal(article?.text, 'The “Comb” [sic] is [1978] old.');
  assert.deepEqual(article.other, [{ start: 4, end: 10 }]);
  assert.deepEqual(article.quotes, []);
});

test('a quote of a source that is not marked is refused, and a mark that is not closed', () => {
  assert.throws(() => readMarked('=== a\n{d2|“la”} [1|Ana] sang.', 'x.txt'), /x\.txt: a: .*source 2/);
  assert.throws(() => readMarked('=== a\n{d1|“la” [1|Ana] sang.', 'x.txt'), /closed/);
});
