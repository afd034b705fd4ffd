import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '#cli/bench/gold/readMarked.ts';
import { quoteFigures } from '#cli/bench/quotes/figures.ts';
import type { GoldArticle, PredictedQuote } from '#cli/bench/quotes/goldArticle.ts';

const [GOLD] = readMarked(
  '=== harbour\n{d1|“We sail on Monday,”} [1|Ivo Kalnins] said. [2=Ivo Kalnins|He] called it {p2|“unsafe”}. Some say {t|“the Comb”}.',
  'test',
) as [GoldArticle];

/** A predicted quote by its words, given to the source of those words. */
function quote(
  words: string,
  kind: PredictedQuote['kind'],
  source: string,
  canonical = source,
): PredictedQuote {
  const start = GOLD.text.indexOf(words);
  const at = GOLD.text.indexOf(source);
  const speaker = { text: source, start: at, end: at + source.length, canonical };
  return { start, end: start + words.length, kind, speaker };
}

const SAILS = quote('“We sail on Monday,”', 'direct', 'Ivo Kalnins');
const UNSAFE = quote('“unsafe”', 'partial', 'He', 'Ivo Kalnins');

function figures(...quotes: PredictedQuote[]) {
  return quoteFigures([GOLD], [{ id: 'harbour', quotes }]);
}

test('everything right is 1 everywhere', () => {
  const { direct, all } = figures(SAILS, UNSAFE);
  assert.deepEqual([direct.endToEnd.f1, all.endToEnd.f1, all.attribution, all.entity], [1, 1, 1, 1]);
  assert.deepEqual([all.gold, all.predicted, all.exact.f1], [2, 2, 1]);
});

test('a hit on a partial quote is neither for nor against where only direct ones are asked for', () => {
  const { direct } = figures(SAILS, UNSAFE);
  assert.deepEqual([direct.gold, direct.predicted], [1, 1]);
});

test('a term given as speech is an error of both views, one left as a term of none', () => {
  const comb = quote('“the Comb”', 'partial', 'Some');
  assert.equal(figures(SAILS, UNSAFE, comb).direct.spans.precision, 1 / 2);
  assert.equal(figures(SAILS, UNSAFE, { ...comb, kind: 'term' }).all.spans.precision, 1);
});

test('the wrong source costs the whole of a quote, but not its words', () => {
  const { all } = figures(SAILS, { ...UNSAFE, speaker: quote('“unsafe”', 'partial', 'Some').speaker });
  assert.deepEqual([all.spans.f1, all.endToEnd.f1, all.attribution, all.pronoun], [1, 1 / 2, 1 / 2, 0]);
});

test('a pronoun that is left a pronoun is the right source and no entity', () => {
  const { all } = figures(SAILS, quote('“unsafe”', 'partial', 'He'));
  assert.deepEqual([all.attribution, all.entity], [1, 1 / 2]);
});

test('another mention of the same name is right', () => {
  const named = { text: 'Kalnins', start: 99, end: 106 };
  assert.equal(figures({ ...SAILS, speaker: named }).direct.attribution, 1);
});

test('without predictions recall is 0, and there is no attribution to judge', () => {
  const { direct } = quoteFigures([GOLD], []);
  assert.equal(direct.endToEnd.f1, 0);
  assert.ok(Number.isNaN(direct.attribution));
});

test('predictions where nobody has judged are left aside', () => {
  const unjudged = { ...GOLD, ignore: [[0, 20]] as const };
  assert.equal(quoteFigures([unjudged], [{ id: 'harbour', quotes: [SAILS] }]).all.predicted, 0);
});
