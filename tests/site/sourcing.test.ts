import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barLength, stripParts } from '#site/bars.ts';
import { behalfOf, kindInWords, quotedIn, sourcingOf } from '#site/sourcing.ts';
import { sourcingSentence } from '#site/sourcingSentence.ts';
import { voicesOf } from '#site/voices.ts';
import { ARTICLE, briefing } from './fixtures/briefing.ts';

const BRIEFING = briefing();
const SOURCING = sourcingOf([ARTICLE], voicesOf(BRIEFING));

test('counts words by voice over all segments, most first', () => {
  assert.deepEqual(
    SOURCING.voices.map(({ voice, statements, words }) => [voice?.id ?? null, statements, words]),
    [
      ['marta-lund', 1, 12],
      [null, 1, 3],
      ['board-official', 1, 1],
    ],
  );
});

test('totals add up: named, unnamed and nobody make all that is quoted', () => {
  const { named, unnamed, nobody, quoted } = SOURCING;
  assert.equal(named.words + unnamed.words + nobody.words, quoted.words);
  assert.equal(named.statements + unnamed.statements + nobody.statements, quoted.statements);
  assert.deepEqual(quotedIn(BRIEFING), quoted);
});

test('says whose words they are in sentences', () => {
  const { figure, rest } = sourcingSentence(SOURCING);
  assert.equal(figure, `16 of ${SOURCING.words} words`);
  assert.equal(
    rest,
    'are quoted, in three statements by two voices. One voice has a name; it speaks three quarters of the words.',
  );
});

test('says so where nobody is quoted, and where nobody who is has a name', () => {
  const none = sourcingOf([{ ...ARTICLE, quotes: [] }], voicesOf(BRIEFING));
  assert.equal(sourcingSentence(none).rest, 'are quoted.');
  const unnamed = sourcingOf([{ ...ARTICLE, quotes: ARTICLE.quotes.slice(2) }], voicesOf(BRIEFING));
  assert.match(sourcingSentence(unnamed).rest, /It has no name\.$/);
});

test('calls a voice by its kind', () => {
  assert.deepEqual(
    SOURCING.voices.map(({ voice }) => kindInWords(voice)),
    ['person', 'speaker not given', 'unnamed'],
  );
});

test('a voice speaks for its side, where none is known for what it is affiliated with', () => {
  const voice = SOURCING.voices[0]?.voice;
  assert.ok(voice);
  const on = (speaker: Partial<typeof voice.speaker>) =>
    behalfOf({ ...voice, speaker: { ...voice.speaker, affiliation: 'Harbour board', ...speaker } });
  assert.equal(on({ side: 'the island' }), 'the island');
  assert.equal(on({ side: undefined }), 'Harbour board');
  assert.equal(behalfOf(null), null);
});

test('fills a strip to its end and leaves no share out', () => {
  const parts = stripParts([1000, 1], 300);
  const last = parts.at(-1);
  assert.ok(last && Math.abs(last.x + last.width - 300) < 0.1);
  assert.ok(last.width >= 2);
  assert.deepEqual(stripParts([], 300), []);
});

test('draws a bar for the least of words, and none for none', () => {
  assert.equal(barLength(50, 100, 200), 100);
  assert.equal(barLength(1, 10_000, 200), 2);
  assert.equal(barLength(0, 0, 200), 0);
});

test('counts the statements whose speaker is inferred', () => {
  assert.equal(SOURCING.inferred, 0);
  const quotes = ARTICLE.quotes.map((quote, i) => (i === 0 ? { ...quote, doubt: 'cue' as const } : quote));
  assert.equal(sourcingOf([{ ...ARTICLE, quotes }], voicesOf(BRIEFING)).inferred, 1);
});
