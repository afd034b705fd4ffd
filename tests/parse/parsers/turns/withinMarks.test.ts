import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turns } from './turns.ts';

test('reads a transcript within marks', () => {
  const found = turns(
    'Jo Reed and Kim Stone met.',
    '“REED: I never said so.',
    '“STONE: You did.',
    '“REED: I did not.”',
  );
  assert.deepEqual(found, ['REED | I never said so.', 'STONE | You did.', 'REED | I did not.']);
});

test('reads turns within one line', () => {
  assert.deepEqual(turns('Jo Reed and Kim Stone met.', '“REED: I never did. STONE: You did. / REED: No.”'), [
    'REED | I never did.',
    'STONE | You did.',
    'REED | No.',
  ]);
  const record = 'The record says: “Q: Were you there? A: I was. Q: Alone? A: Yes.” She then left.';
  assert.deepEqual(turns(record), ['Q | Were you there?', 'A | I was.', 'Q | Alone?', 'A | Yes.']);
});

test('lets a transcript within marks go on under a mark of its own, and end where they close', () => {
  const found = turns(
    'Jo Reed and Kim Stone met.',
    '“REED: I never said so.',
    '“It was never my plan.',
    '“STONE: You did.',
    '“REED: No.”',
    'We asked them both.',
  );
  assert.deepEqual(found, [
    'REED | I never said so.',
    'REED + | It was never my plan.',
    'STONE | You did.',
    'REED | No.',
  ]);
});
