import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '#parse/parse.ts';
import { type Calibration, confidence } from '#parse/refiners/attribution/calibration.ts';

function attributions(text: string) {
  return parse(text, { published: '2024-05-02' }).quotes.map(({ attribution }) => attribution);
}

const ways = (text: string) => attributions(text).map((attribution) => attribution?.how);

test('every attribution says how it was reached', () => {
  assert.deepEqual(
    ways(
      '“The lock leaks,” Ana Prull told the council. “It has for years.” She said “nobody listened.”\n\n' +
        'The so-called “kitchen” met on Monday.',
    ),
    ['cue', 'continuation', 'pronoun', undefined],
  );
});

test('a label leaves nothing to the trees', () => {
  const text =
    'MR HOLT: Is the lock safe?\n\nMS PRULL: It is not.\n\nMR HOLT: Since when?\n\nMS PRULL: Since March.';
  const found = attributions(text);
  assert.equal(found.length, 4);
  for (const attribution of found) assert.deepEqual(attribution, { how: 'label', score: 0.95 });
});

test('a plain cue is sure', () => {
  const [plain] = attributions(
    '“The lock leaks and nobody will mend it,” said Ana Prull, an engineer at the port.',
  );
  assert.ok((plain?.score ?? 0) >= 0.9, `${plain?.score}`);
});

test('a likelihood is worth what its step says, and itself where there are no steps', () => {
  const calibration: Calibration = {
    cue: [
      [0.1, 0.2],
      [0.5, 0.6],
      [0.9, 0.99],
    ],
    pronoun: [],
    label: [],
    continuation: [],
    nearby: [],
  };
  assert.equal(confidence(calibration, 'cue', 0.7), 0.6);
  assert.equal(confidence(calibration, 'cue', 0.05), 0.2);
  assert.equal(confidence(calibration, 'pronoun', 0.123), 0.123);
});
