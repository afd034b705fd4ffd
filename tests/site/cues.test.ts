import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cuesOf } from '#site/cues.ts';
import { cuesInWords, sourcingOf } from '#site/sourcing.ts';
import { voicesOf } from '#site/voices.ts';
import { ARTICLE, briefing } from './fixtures/briefing.ts';

const cue = (text: string) => ({ cue: { start: 0, end: text.length, text } });

test('counts the statements of each cue word, however it is written, those without one last', () => {
  const cues = cuesOf([{ cue: null }, { cue: null }, cue('told'), cue('Said'), cue('said')]);
  assert.deepEqual(cues, [
    { cue: 'said', statements: 2 },
    { cue: 'told', statements: 1 },
    { cue: null, statements: 2 },
  ]);
  assert.equal(cuesInWords(cues), 'said 2×, told, no cue word 2×');
});

test('gives every voice its own cue words', () => {
  const { voices } = sourcingOf([ARTICLE], voicesOf(briefing()));
  assert.deepEqual(
    voices.map(({ voice, cues }) => [voice?.id ?? null, cuesInWords(cues)]),
    [
      ['marta-lund', 'said'],
      [null, 'no cue word'],
      ['board-official', 'called'],
    ],
  );
});
