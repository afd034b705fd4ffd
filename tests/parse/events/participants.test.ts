import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventNamed } from './found.ts';

const TAKING_PART: readonly (readonly [head: string, participants: string[], text: string])[] = [
  ['meet', ['U.S. and Russian officials'], 'U.S. and Russian officials will meet for a dialogue in April.'],
  ['talks', ['Harford', 'Rome'], 'The talks between Harford and Rome begin on April 4.'],
  ['sued', ['The port authority', 'the council'], 'The port authority sued the council on Monday.'],
  ['resigned', ['Marta Oduya'], 'Marta Oduya, the mayor of Harford, resigned on Monday.'],
  ['left', ['Marta Oduya'], 'Marta Oduya packed her bags and left Harford on Monday.'],
  ['attack', ['Rome'], 'Rome’s attack on Monday hit a bridge.'],
  ['beat', ['Harford', 'Milling'], 'Harford beat Milling 3-1 on Saturday.'],
  ['moved', ['900 people'], 'Officials said that 900 people had been moved on Monday.'],
  ['met', ['the council'], 'Thursday he met the council.'],
  ['arrested', ['A man', 'police'], 'A man from Harford was arrested by police on Monday.'],
  ['signed', ['Orland, Italy and France'], 'Orland, Italy and France signed the treaty on Friday.'],
  ['arrested', ['Two men', 'police'], 'Two men were arrested by police on Monday.'],
];

describe('those who take part in an event', () => {
  for (const [head, participants, text] of TAKING_PART) {
    test(`are ${participants.join(' + ')} in “${text}”`, () => {
      const event = eventNamed(head, text);
      assert.deepEqual(
        event?.participants.slice(0, participants.length).map((participant) => participant.text),
        participants,
      );
      for (const { start, end, text: words } of event?.participants ?? [])
        assert.equal(text.slice(start, end), words);
    });
  }

  test('are none where the sentence names nobody', () => {
    assert.deepEqual(eventNamed('collapsed', 'The bridge collapsed on Monday.')?.participants, []);
  });
});
