import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOUBTS } from '#model/doubt.ts';
import { sayRoute, saySpeaker, speakerCertainty } from '#site/knownSpeaker.ts';

const LUND = { name: 'Marta Lund' };

test('says that a speaker is inferred only while no editor has confirmed it', () => {
  assert.equal(saySpeaker({ doubt: 'pronoun' }, LUND), 'Marta Lund (inferred)');
  assert.equal(saySpeaker({ doubt: null }, LUND), 'Marta Lund');
  assert.equal(saySpeaker({ doubt: null }, null), 'Speaker not given');
  assert.deepEqual(
    [speakerCertainty({ doubt: 'cue' }), speakerCertainty({ doubt: null })],
    ['implied', 'stated'],
  );
});

test('has words of its own for all that an unconfirmed speaker may rest on', () => {
  assert.equal(new Set(DOUBTS.map(sayRoute)).size, DOUBTS.length);
});
