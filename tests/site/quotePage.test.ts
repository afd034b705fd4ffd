import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quote } from '#model/briefing.ts';
import { inArticle, quoteAddress } from '#site/addresses.ts';
import { basisOf, kindOfWords, offsetsOf } from '#site/basis.ts';
import { joinedRuns } from '#site/contextRuns.ts';
import { voiceOf, voicesOf } from '#site/voices.ts';
import { ARTICLE, at, briefing, dateMark, STATED, TEXT } from './fixtures/briefing.ts';

const VOICES = voicesOf(briefing());
const [NINE_YEARS, NOBODY, UNKIND] = ARTICLE.quotes;
assert.ok(NINE_YEARS && NOBODY && UNKIND);
/** The words of a day that give its year. */
const WITH_YEAR = { ...dateMark('Monday', '2024-05-13', 'date_1'), text: 'May 13, 2024', from: null };

function basis(quote: Quote) {
  return basisOf(quote, ARTICLE, voiceOf(VOICES, quote.by));
}

test('says that a day is inferred exactly where it rests on an inferred one', () => {
  const withYear = { ...NINE_YEARS, day: WITH_YEAR };
  const inferred = { ...NINE_YEARS, said: { value: '2024-05-13', certainty: 'implied' as const } };
  const cases = [
    [NINE_YEARS, ARTICLE, true],
    [NINE_YEARS, STATED, false],
    [withYear, ARTICLE, false],
    [inferred, STATED, true],
  ] as const;
  for (const [quote, article, expected] of cases)
    assert.equal(basisOf(quote, article, null)[3]?.inferred, expected);
});

test('says of a speaker whom no editor has confirmed that it is inferred', () => {
  const who = basis({ ...UNKIND, doubt: 'pronoun' })[1];
  assert.deepEqual([who?.basis, who?.inferred], ['linked by a pronoun: inferred', true]);
});

test('says of a day of the text that it is counted from an inferred day of publication', () => {
  const day = basis(NINE_YEARS)[3];
  assert.equal(day?.basis, 'stated; counted back from the day of publication, which is inferred');
  assert.deepEqual(
    day?.spans.map(({ start, end }) => [start, end]),
    [[at('Monday').start, at('Monday').end]],
  );
});

test('says nothing of publication where the text gives the year', () => {
  const quote = { ...NINE_YEARS, day: WITH_YEAR };
  assert.equal(basis(quote)[3]?.basis, 'stated');
});

test('marks an inferred day as inferred', () => {
  const quote = { ...NINE_YEARS, said: { value: '2024-05-13', certainty: 'implied' as const } };
  assert.deepEqual([basis(quote)[3]?.basis, basis(quote)[3]?.inferred], ['inferred', true]);
});

/** What “who” rests on where the statement's source reads so. */
const who = (text: string, quote = NINE_YEARS, start = 90): string | undefined =>
  basis({ ...quote, source: { start, end: start + text.length, text } })[1]?.basis;

test('takes a speaker for stated where the words give the name, or the family name with a title or role', () => {
  for (const text of [
    'chair Marta Lund',
    'Mrs. Lund',
    'chair Lund',
    'Lund’s colleague Marta Lund',
    'Mrs. Lund, the chair',
  ])
    assert.equal(who(text), 'stated', text);
  assert.equal(who('Lund'), 'part of the name');
  assert.equal(basis(UNKIND)[1]?.basis, 'stated');
  assert.equal(who('The official', UNKIND), 'part of the phrase');
});

test('compares whole words, so that a longer word that begins like the name does not state it', () => {
  for (const text of ['the Lundgren chair', 'the Lund office spokesman', 'Marta'.repeat(2)])
    assert.notEqual(who(text), 'stated', text);
});

test('says of words that do not give the name which words do, and claims no more', () => {
  assert.equal(who('she'), 'read from “chair Marta Lund”, earlier in the text');
  assert.equal(who('she', NINE_YEARS, 0), 'read from “chair Marta Lund”, later in the text');
  const nowhere = { ...ARTICLE, quotes: [], mentions: [] };
  const she = { ...NINE_YEARS, source: { start: 90, end: 93, text: 'she' } };
  assert.equal(
    basisOf(she, nowhere, voiceOf(VOICES, 'marta-lund'))[1]?.basis,
    'our reading: no marked words give the name',
  );
  assert.equal(basis(NOBODY)[1]?.basis, 'the text names nobody');
});

test('gives offsets of every passage', () => {
  assert.deepEqual(offsetsOf(NINE_YEARS.segments), ['0–28', '62–93']);
  assert.equal(kindOfWords(UNKIND), 'part of the reporter’s sentence, 1 word');
});

test('joins sentences that do not touch by a space, and shows where others were left out', () => {
  const joined = joinedRuns(NINE_YEARS.context, TEXT).map(({ text }) => text);
  assert.equal(joined.join(''), TEXT.slice(0, 93));
  const apart = joinedRuns([...NINE_YEARS.context, ...UNKIND.context], TEXT).map(({ text }) => text);
  assert.match(apart.join(''), /tenth\.” … A storm/);
});

test('leads to a statement’s page and to its words in the article', () => {
  assert.equal(quoteAddress('nine-years'), '/quotes/nine-years/');
  assert.equal(inArticle(NINE_YEARS), '/articles/ferry-vote/#nine-years');
});
