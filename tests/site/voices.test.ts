import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roleInWords } from '#site/speakers/roles.ts';
import { markOf, voiceOf, voicesOf } from '#site/voices.ts';
import { ARTICLE, briefing, LUND, OFFICIAL, speaker } from './fixtures/briefing.ts';

const [QUOTE] = ARTICLE.quotes;
assert.ok(QUOTE);

test('gives marks in the order of first words, whatever the order of ids', () => {
  const voices = voicesOf(briefing([ARTICLE], [OFFICIAL, LUND]));
  assert.deepEqual([...voices.keys()], ['marta-lund', 'board-official']);
  assert.equal(voices.get('marta-lund')?.mark, 'voice c1 s1');
});

test('gives the ninth voice the first colour with the second shape, and 64 voices 64 marks', () => {
  const speakers = Array.from({ length: 64 }, (_, i) => speaker(`s${i}`, `S ${i}`));
  const quotes = speakers.map(({ id }) => ({ ...QUOTE, by: id }));
  const voices = [...voicesOf(briefing([{ ...ARTICLE, quotes }], speakers)).values()];
  assert.equal(voices[8]?.mark, 'voice c1 s2');
  assert.equal(new Set(voices.map(({ mark }) => mark)).size, 64);
});

test('shows an unnamed voice by the article’s phrase with a capital letter', () => {
  const voice = voicesOf(briefing()).get('board-official');
  assert.deepEqual([voice?.name, voice?.named], ['An official close to the board', false]);
  assert.equal(roleInWords(voice ?? null, undefined), 'Unnamed in the source');
});

test('has a mark for words that are nobody’s', () => {
  assert.equal(voiceOf(voicesOf(briefing()), null), null);
  assert.equal(markOf(null), 'voice c0 s0');
});

test('keeps the same voices for the same briefing', () => {
  const one = briefing();
  assert.equal(voicesOf(one), voicesOf(one));
});
