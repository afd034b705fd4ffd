import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventNamed, eventsIn } from './found.ts';

/** Words that a text holds and that are no event which a reader could date; with why. */
const NO_EVENTS: readonly (readonly [word: string, why: string, text: string])[] = [
  ['resign', 'denied', 'The mayor did not resign.'],
  ['attacks', 'supposed', 'They will answer if the fleet attacks.'],
  ['fled', 'over before, nobody says when', 'The guard had fled.'],
  ['collapse', 'ahead, nobody says when', 'The roof could collapse.'],
  ['According', 'a source', 'According to the mayor, the ferry sank on Monday.'],
  ['according', 'a source', 'The ferry sank on Monday, according to the mayor.'],
  ['having', 'a help to other words', 'The mayor resigned on Monday, having no friends.'],
  ['elected', 'what kind of council', 'The newly elected council met on Monday.'],
  ['sunken', 'what kind of ferry', 'Divers raised the sunken ferry on Monday.'],
];

describe('a word is no event', () => {
  for (const [word, why, text] of NO_EVENTS) {
    test(`when it is ${why}: “${word}” in “${text}”`, () => {
      assert.ok(text.includes(word));
      assert.equal(eventNamed(word, text), undefined);
    });
  }

  test('only where it says what kind: the same participle as a verb is one', () => {
    assert.equal(eventNamed('elected', 'The town elected a council on Monday.')?.date, '2022-03-14');
    assert.equal(
      eventNamed('killing', 'The killing of the king on Monday stunned Rome.')?.date,
      '2022-03-14',
    );
  });
});

test('every event that no expression governs has a date', () => {
  const text =
    'The guard had fled before the raid. The court may sit, and a vote could follow. It ruled Friday.';
  const events = eventsIn(text);
  assert.ok(events.length > 0);
  assert.ok(events.every(({ date, dateStart }) => date !== undefined || dateStart !== undefined));
});
